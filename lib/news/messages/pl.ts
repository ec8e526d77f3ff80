export const news = {
  title: "Aktualności",
  enter: "Wejdź do Grona",
  empty: "Nie ma jeszcze żadnej notatki.",
  feed: "Kanał Atom",
  by: "Autor: {author}",
  published: "opublikowano {day}",
  changed: "zmieniono {day}",
  note: "Notatka publiczna",
  noteLead: "Z zatwierdzonego protokołu. Może ją przeczytać każdy, bez logowania.",
  titlePl: "Tytuł po polsku",
  bodyPl: "Treść po polsku",
  bodyHint: "Pusty wiersz rozdziela akapity",
  titleEn: "Tytuł po angielsku",
  bodyEn: "Treść po angielsku",
  bodyEnHint: "Bez niej angielscy czytelnicy zobaczą tekst polski",
  author: "Autor",
  publish: "Opublikuj",
  withdraw: "Wycofaj z publikacji",
  publishAgain: "Opublikuj ponownie",
  isPublic: "opublikowana",
  isWithdrawn: "wycofana",
  rules: {
    notApproved: "Notatkę można opublikować dopiero z zatwierdzonego protokołu.",
    already: "To spotkanie ma już notatkę.",
  },
};

export const verbs = {
  publishNote: "opublikowano notatkę",
  editNote: "zmieniono notatkę",
  withdrawNote: "wycofano notatkę",
  restoreNote: "przywrócono notatkę",
};
