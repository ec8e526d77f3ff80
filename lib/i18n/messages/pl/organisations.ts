export const organisations = {
  rules: {},
};
