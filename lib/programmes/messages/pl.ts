export const programmes = {
  title: "Programy",
  lead: "{total, plural, one {# program} few {# programy} many {# programów} other {# programu}}",
  new: "Dodaj program",
  edit: "Edycja programu",
  name: "Nazwa",
  namePl: "Nazwa po polsku",
  nameEn: "Nazwa po angielsku",
  level: "Poziom",
  levelHint: "Na przykład: regionalny, krajowy, unijny",
  purpose: "Cel",
  projects: "Projekty",
  rules: {},
};

export const enums = {
  entity: {
    programme: "program",
  },
};
