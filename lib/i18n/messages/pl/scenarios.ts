export const scenarios = {
  rules: {},
};
