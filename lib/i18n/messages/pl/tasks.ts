export const tasks = {
  rules: {},
};
