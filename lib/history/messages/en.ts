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

export const log: typeof pl.log = {
  title: "Audit log",
  lead: "Who, what, when and from where. Entries cannot be changed or removed.",
  at: "When",
  who: "Who",
  action: "Action",
  entity: "Record",
  change: "Change",
  fields: "{count, plural, one {# field} other {# fields}}",
  chainWhole: "{events, plural, one {# entry} other {# entries}}, the chain of hashes is whole",
  chainBroken: "The chain of hashes is broken from entry {id} on. It was changed outside the system.",
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
