export const topics = {
  rules: {},
};
