import type * as pl from "#lib/i18n/messages/pl/common";

export const actions: typeof pl.actions = {
  save: "Save",
  create: "Add",
  edit: "Edit",
  archive: "Move to archive",
  restore: "Restore from archive",
  cancel: "Cancel",
  filter: "Show",
  clear: "Clear filters",
  export: "Export {format}",
  next: "Next",
  previous: "Previous",
  history: "History",
  print: "Print",
  open: "Open",
  remove: "Remove from list",
  add: "Add",
};

export const list: typeof pl.list = {
  search: "Search this list",
  results: "{count, plural, one {# result} other {# results}}",
  range: "{from}–{to} of {total}",
  any: "all",
  none: "Nothing fits these filters.",
  sortBy: "Sort: {column}",
  sortedUp: "ascending",
  sortedDown: "descending",
  pages: "Pages of the list",
  beside: "Records beside it in the list",
  previousRecord: "Previous",
  nextRecord: "Next",
  place: "{at} of {total}",
  sample: "sample data",
  archived: "archived",
};

export const form: typeof pl.form = {
  problems: "The form was not saved",
  confirm: "Confirm",
  error: "Error",
  optional: "optional",
  choose: "— choose —",
  saved: "Saved",
  saving: "Saving…",
  theirs: "Version saved meanwhile ({by})",
  mine: "Your version",
  keepMine: "Save my version",
  takeTheirs: "Keep the saved version",
  conflictLead:
    "Somebody saved this record after you opened the form. Both versions stand below. Amend the fields and save, or keep the saved version.",
  personalData: "The office is the controller of these data. They serve cooperation with clusters (public task, Article 6(1)(e) GDPR).",
  dayHint: "For example 5.02.2027",
  changedMeanwhile: "What was changed meanwhile",
  keptToday: "Unsaved text of {time}, today",
  keptOn: "Unsaved text of {moment}",
  keptOlder: "Somebody has saved this record since: when you save you will see both versions.",
  restore: "Restore",
  discard: "Discard",
  restored: "Restored. Check the text and save.",
  keptNow: "What you typed was kept at {time}. It is not saved in the record yet.",
  notKept: "What you typed could not be kept.",
  tooLongToKeep: "What you typed is too long to be kept before it is saved.",
  ended: "Your session has ended. Sign in in a new tab and save again. What you typed stays on this page.",
  signIn: "Sign in in a new tab",
  otherPerson: "This form was opened by another account. Sign in to that account to save it; open it anew for this one.",
  offline: "There is no network connection. The page and what you typed stay. Save again when the connection is back.",
  unanswered: "The server did not answer. The page and what you typed stay. Try to save again in a moment.",
};

export const errors: typeof pl.errors = {
  notFound: "There is no such page, or it is not available to you.",
  refused: "This account has no right to do that.",
  conflict: "Somebody saved this record meanwhile.",
  unknown: "This cannot be done.",
  quoted: "Something went wrong and nothing was saved. Event code: {id}.",
  file: "A text field cannot hold a file.",
  notFoundTitle: "Page not found",
  forbiddenTitle: "No permission",
  brokenTitle: "An error on our side",
  broken: "The page could not be shown. Saved data are safe. Please try again in a moment.",
  home: "Go to the home page",
  again: "Try again",
};

export const field: typeof pl.field = {
  required: "Please fill in this field.",
  tooLong: "This text is too long.",
  text: "Please enter a text.",
  reason: "Say why in a whole sentence: others will read it, also a year from now.",
  past: "This day is over. Enter today or a later date.",
  day: "Enter a date, for example 5.02.2027.",
  time: "Enter a time, for example 9:00.",
  url: "Enter a web address, for example https://www.cluster.eu.",
  email: "Enter an e-mail address, for example name@office.eu.",
  oneEmail: "Enter one e-mail address; there are two or more.",
  phone: "Enter a telephone number, for example +48 71 770 41 23 ext. 12.",
  money: "Enter an amount, for example 12 345.67.",
  whole: "Enter a whole number.",
  range: "This number is out of range.",
  choose: "Choose one of the options.",
  endBeforeStart: "The end cannot be before the start.",
};

export const refusal: typeof pl.refusal = {
  method: "The server does not support this method",
  origin: "The form was sent from another site and was not accepted",
  large: "The form is too large",
  address: "The address is not valid",
  broken: "An error on our side",
  home: "Go to the home page",
};

export const record: typeof pl.record = {
  what: "Details",
  created: "Added {moment}",
  updated: "Changed {moment}",
  source: "source",
  sample: "Sample data, not a record of real events.",
  uncertain: "uncertain",
  noneYet: "Nothing here yet.",
  andMore: "and {count, plural, one {# more} other {# more}}",
  archivedAt: "Archived",
};

export const enums: typeof pl.enums = {
  provenance: {
    office: "office",
    public: "public source",
    sample: "sample data",
  },
  locale: {
    pl: "Polish",
    en: "English",
  },
};
