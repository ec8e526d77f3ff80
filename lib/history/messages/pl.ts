export const history = {
  title: "Historia",
  when: "Kiedy",
  who: "Kto",
  what: "Co",
  change: "Zmiana",
  was: "było",
  is: "jest",
  empty: "Ten rekord nie ma jeszcze historii.",
};

export const log = {
  title: "Dziennik zdarzeń",
  lead: "Kto, co, kiedy i skąd. Wpisów nie można zmienić ani usunąć.",
  at: "Kiedy",
  who: "Kto",
  action: "Czynność",
  entity: "Rekord",
  change: "Zmiana",
  fields: "{count, plural, one {# pole} few {# pola} many {# pól} other {# pola}}",
  chainWhole: "{events, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}, łańcuch skrótów nienaruszony",
  chainBroken: "Łańcuch skrótów jest przerwany od wpisu {id}. Wpis zmieniono poza systemem.",
};

export const enums = {
  entity: {
    session: "sesja",
    list: "lista",
    office: "urząd",
  },
};

export const verbs = {
  create: "dodano",
  edit: "zmieniono",
  reopen: "otwarto ponownie",
  approve: "zatwierdzono",
  cancel: "odwołano",
  move: "zmieniono stan",
  export: "wyeksportowano",
  archive: "przeniesiono do archiwum",
  restore: "przywrócono",
};
