import type * as pl from "#lib/people/messages/pl";

export const people: typeof pl.people = {
  title: "People",
  lead: "{total, plural, one {# person} other {# people}} in the register",
  new: "Add person",
  edit: "Edit person",
  fullName: "Full name",
  email: "E-mail address",
  phone: "Phone",
  phoneHint: "Only officers and managers of the Department see the number.",
  position: "Position",
  organisation: "Organisation",
  functions: "Functions in clusters",
  role: "Function",
  cluster: "Cluster",
  consent: "Sharing of contact",
  contactSource: "Where the data are from",
  obtainedOn: "Day the data were obtained",
  obtainedOnHint: "For example 5.02.2027",
  informedOn: "Day of the notice under art. 14 GDPR",
  informedOnHint: "For data from another person, an organisation or a public source. It is due a month after they were obtained.",
  retainUntil: "Keep until",
  rodo: "Data protection",
  notice: "Notice under art. 14 GDPR",
  noticeDue: "Notice under art. 14 GDPR due",
  noticeOwed: "due by {day}",
  noticeLate: "was due by {day}",
  noticeDone: "given on {day}",
  retentionPast: "The retention date passed on {day}. The data need a review.",
  duty: "Duty",
  terms: "Terms of office",
  termFrom: "from {day}",
  termTo: "until {day}",
  endTerm: "End term of office",
  meetings: "Meetings attended",
  meetingsMore: "and {count} earlier",
  erased: "Personal data were erased on {day}. The records stay without them.",
  erasedName: "Person no. {id} (data erased)",
  anonymise: "Erase personal data",
  anonymiseLead: "This cannot be undone.",
  anonymiseCleared: "Erased: full name, e-mail address, phone, position and source of the data. The person disappears from the search.",
  anonymiseKept:
    "Kept without the name: terms of office, attendance and recorded words. Approved minutes and the audit log fall under archive law and do not change.",
  anonymiseConfirm: "Confirmation",
  anonymiseYes: "The personal data are to be erased for good",
  whoIsIt: "Who is it",
  somebodyElse: "somebody else, add a new person",
  rules: {
    known: "We know somebody of this name. Choose who it is.",
    obtainedOn: "Enter the day: the month for giving the notice is counted from it.",
    informedEarly: "This day cannot be earlier than the day the data were obtained.",
    confirm: "Tick the confirmation.",
    anonymised: "This person's data have already been erased.",
    runningTerm: "This person has a current term of office. End it first.",
    activeAccount: "This person has an active account. An administrator has to deactivate it first.",
  },
  anonymisedAt: "Data erased",
};

export const enums: typeof pl.enums = {
  consent: {
    none: "do not share",
    participants: "participants",
    public: "public",
  },
  personDuty: {
    notice: "notice under art. 14 due",
    retention: "past the retention date",
  },
  contactSource: {
    person: "from this person",
    meeting: "from a meeting",
    someone: "from another person or organisation",
    public: "from a public source",
  },
  entity: {
    person: "person",
  },
};

export const verbs: typeof pl.verbs = {
  anonymise: "personal data erased",
};
