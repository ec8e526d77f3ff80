export const decisions = {
  rules: {},
};
