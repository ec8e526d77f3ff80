export const search = {
  title: "Szukaj",
  none: "Nic nie znaleziono. Spróbuj krótszego słowa albo numeru.",
};
