import type * as pl from "#lib/news/messages/pl";

export const news: typeof pl.news = {
  title: "News",
  enter: "Enter Grono",
  empty: "There is no note yet.",
  feed: "Atom feed",
  by: "Author: {author}",
  published: "published {day}",
  changed: "changed {day}",
  note: "Public note",
  noteLead: "From approved minutes. Anybody can read it, without signing in.",
  titlePl: "Polish title",
  bodyPl: "Polish text",
  bodyHint: "An empty line separates paragraphs",
  titleEn: "English title",
  bodyEn: "English text",
  bodyEnHint: "Without it English readers see the Polish text",
  author: "Author",
  publish: "Publish",
  withdraw: "Withdraw from publication",
  publishAgain: "Publish again",
  isPublic: "published",
  isWithdrawn: "withdrawn",
  rules: {
    notApproved: "A note can be published from approved minutes only.",
    already: "This meeting already has a note.",
  },
};

export const verbs: typeof pl.verbs = {
  publishNote: "published the note",
  editNote: "changed the note",
  withdrawNote: "withdrew the note",
  restoreNote: "restored the note",
};
