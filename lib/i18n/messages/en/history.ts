import type { history as pl } from "#lib/i18n/messages/pl/history";

export const history: typeof pl = {
  title: "History",
  when: "When",
  who: "Who",
  what: "What",
  change: "Change",
  was: "was",
  is: "is",
  empty: "This record has no history yet.",
  verbs: {
    create: "added",
    edit: "changed",
    archive: "archived",
    restore: "restored",
    anonymise: "personal data erased",
    addTerm: "term of office added",
    endTerm: "term of office ended",
    addMembership: "member added",
    endMembership: "membership ended",
  },
};
