import type * as pl from "#lib/i18n/messages/pl/statement";

export const statement: typeof pl.statement = {
  title: "Accessibility statement",
  heading: "Accessibility statement of Grono",
  intro:
    "undertakes to make its website accessible in accordance with the Polish act of 4 April 2019 on digital accessibility of websites and mobile applications of public bodies. This statement applies to the website",
  scope: "It covers the public pages and the pages behind the sign-in.",
  demo: "This is a demonstration office: the e-mail address and the telephone number on this page are samples.",
  published: "Date of publication of the website",
  updated: "Date of the last substantial update",
  statusTitle: "State of digital accessibility",
  status: "The website is partially compliant with the annex to the act because of the non-conformities listed below.",
  limits:
    "Conformity has not yet been confirmed by an external audit or by a study with people who use screen readers. The map of trips is an image; the same information stands in the programme beside it.",
  madeTitle: "Preparation of this statement",
  made: "This statement was prepared on",
  method: "from a self-assessment by the public body, supported by automated tests of every main page.",
  keys: "Standard keyboard shortcuts of the browser work on this website.",
  contactTitle: "Feedback and contact",
  contact: "Please send remarks on accessibility to",
  noPhone: "the telephone number is on the office's main website",
  procedure:
    "Everybody may ask for the digital accessibility of the website or its part, or for information in an alternative way. The request should name the person, the element and a way of contact. We answer without delay, within 7 days at most; when that is impossible, within 2 months. A refusal can be complained about, and afterwards the Polish Ombudsman can be addressed.",
  buildingTitle: "Architectural accessibility",
  building: "The office describes the accessibility of its building on its main website.",
  communicationTitle: "Accessibility of communication",
  communication: "A sign language interpreter can be ordered at the address above, at least 3 working days before a visit.",
  rules: {},
};
