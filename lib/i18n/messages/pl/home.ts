export const home = {
  rules: {},
};
