export const search = {
  rules: {},
};
