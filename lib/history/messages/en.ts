import type * as pl from "#lib/history/messages/pl";

export const history: typeof pl.history = {
  title: "History",
  when: "When",
  who: "Who",
  what: "What",
  change: "Change",
  was: "was",
  is: "is",
  empty: "This record has no history yet.",
};

export const enums: typeof pl.enums = {
  entity: {
    session: "session",
    list: "list",
    office: "office",
  },
};

export const verbs: typeof pl.verbs = {
  create: "added",
  edit: "changed",
  reopen: "opened again",
  approve: "approved",
  cancel: "called off",
  move: "state changed",
  export: "exported",
  archive: "archived",
  restore: "restored",
};
