export const meetings = {
  rules: {},
};
