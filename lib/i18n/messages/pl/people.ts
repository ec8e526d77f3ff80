export const people = {
  rules: {},
};
