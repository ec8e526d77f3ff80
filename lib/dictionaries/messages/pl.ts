export const dictionaries = {
  title: "Słowniki",
  lead: "Dziedziny na dwóch osiach, kryteria recenzji regionów i cennik, z którego kalkulacja bierze koszty.",
  themes: {
    title: "Dziedziny",
    new: "Dodaj dziedzinę",
  },
  criteria: {
    title: "Kryteria recenzji",
    new: "Dodaj kryterium",
  },
  rates: {
    title: "Cennik wyjazdów",
    new: "Dodaj stawkę",
  },
  namePl: "Nazwa po polsku",
  nameEn: "Nazwa po angielsku",
  axis: "Oś",
  position: "Kolejność",
  guidance: "Wskazówka do ocen",
  guidanceHint: "Co znaczy 0, a co 4",
  weight: "Waga",
  amount: "Kwota",
  upToKm: "Do ilu kilometrów w linii prostej",
  retired: "wycofane z użycia",
  retire: "Wycofaj z użycia",
  reuse: "Przywróć do użycia",
  rules: {},
};

export const enums = {
  themeAxis: {
    emerging: "branża wschodząca",
    cross_cutting: "zagadnienie przekrojowe",
  },
  entity: {
    theme: "dziedzina",
    rate: "stawka",
    criterion: "kryterium",
  },
};
