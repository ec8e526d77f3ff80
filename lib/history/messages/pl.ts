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
