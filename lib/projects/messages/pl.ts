export const projects = {
  title: "Projekty",
  lead: "{total, plural, one {# projekt} few {# projekty} many {# projektów} other {# projektu}}",
  new: "Dodaj projekt",
  edit: "Edycja projektu",
  acronym: "Akronim",
  titlePl: "Tytuł po polsku",
  titleEn: "Tytuł po angielsku",
  programme: "Program",
  fromDay: "Początek",
  toDay: "Koniec",
  period: "Okres",
  fundingPl: "Zdanie o finansowaniu po polsku",
  fundingEn: "Zdanie o finansowaniu po angielsku",
  marksPl: "Znaki po polsku",
  marksEn: "Znaki po angielsku",
  marksHint: "Jeden znak w wierszu, w kolejności na wydruku. Wiersz zaczynający się od „Unia Europejska” oznacza emblemat UE.",
  marksEnHint: "W tej samej kolejności co znaki po polsku",
  marks: "Znaki na wydrukach",
  funding: "Finansowanie",
  meetings: "Spotkania",
  scenarios: "Scenariusze",
  rules: {},
};

export const enums = {
  entity: {
    project: "projekt",
  },
};
