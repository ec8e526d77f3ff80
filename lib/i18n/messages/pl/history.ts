export const history = {
  title: "Historia",
  when: "Kiedy",
  who: "Kto",
  what: "Co",
  change: "Zmiana",
  was: "było",
  is: "jest",
  empty: "Ten rekord nie ma jeszcze historii.",
  verbs: {
    create: "dodano",
    edit: "zmieniono",
    archive: "przeniesiono do archiwum",
    restore: "przywrócono",
  },
};
