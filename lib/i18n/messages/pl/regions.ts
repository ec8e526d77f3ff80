export const regions = {
  rules: {},
};
