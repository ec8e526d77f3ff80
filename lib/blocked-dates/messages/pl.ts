export const blocked = {
  title: "Terminy zajęte",
  lead: {
    cluster: "Dni, w których klaster nie może wyjechać. Kalkulacja scenariusza omija tygodnie z takimi dniami.",
    region: "Dni, w których region nie może przyjąć gości. Kalkulacja scenariusza omija tygodnie z takimi dniami.",
  },
  list: "Zapisane terminy",
  from: "Od",
  to: "Do",
  dayHint: "Na przykład: 14.10.2013",
  reason: "Powód",
  reasonHint: "Na przykład: targi branżowe",
  add: "Zapisz termin",
  free: "Zwolnij",
  rules: {
    archived: "Rekord jest w archiwum.",
  },
};

export const verbs = {
  blockDates: "zapisano zajęty termin",
  freeDates: "zwolniono zajęty termin",
};
