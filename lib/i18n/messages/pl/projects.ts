export const projects = {
  rules: {},
};
