export const admin = {
  rules: {},
};
