export const news = {
  title: "Aktualności",
  rules: {},
};
