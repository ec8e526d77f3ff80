import type * as pl from "#lib/i18n/messages/pl/statement";

export const statement: typeof pl.statement = {
  title: "Accessibility statement",
  heading: "Accessibility statement",
  pledge: "undertakes to make its",
  scope: "website",
  pledgeAct:
    "accessible in accordance with the Polish act of 4 April 2019 on digital accessibility of websites and mobile applications of public bodies. This accessibility statement applies to the website",
  demo: "This is a demonstration office: the e-mail address and the telephone number on this page are samples.",
  published: "Date of publication of the website:",
  updated: "Date of the last substantial update:",
  statusTitle: "State of digital accessibility",
  thisSite: "The website is",
  full: "fully compliant",
  partial: "partially compliant",
  withAct: "with the annex to the Polish act of 4 April 2019 on digital accessibility of websites and mobile applications of public bodies",
  because: "because of the non-conformities listed below",
  unmetTitle: "Content that is not accessible",
  unmetAnnex: "Non-conformity with the annex",
  unmet: {
    map: "The map of trips on a scenario's page is an image that cannot be walked through with the keyboard. The programme beside it lists the same places and dates.",
    files:
      "The DOCX and XLSX files made from minutes, programmes and lists have not been examined with a screen reader yet. The page they are downloaded from holds the same content.",
  },
  madeTitle: "Preparation of this statement",
  made: "Date of preparation:",
  method:
    "This statement was prepared from a self-assessment by the public body, supported by automated tests of every main page. Conformity has not yet been confirmed by an external audit or by a study with people who use screen readers.",
  easeTitle: "Conveniences, limits and other information",
  ease: "The website has a light and a dark appearance after the device's setting, can be enlarged to 400 %, works without scripts and without a mouse. The statement covers the public pages and the pages behind the sign-in.",
  keysTitle: "Keyboard shortcuts",
  keys: "On the page of a running meeting Alt+1 to Alt+5 change the kind of an entry. In a scenario's programme, while the focus is inside a trip's card: P pins the trip, T pins its week, W rules it out. The access key / leads to the search. Besides, the standard shortcuts of the browser work.",
  contactTitle: "Feedback and contact",
  contact: "Problems with the digital accessibility of this website can be reported to",
  call: "or by telephone:",
  noPhone: "the telephone number is on the office's main website",
  right: "Everybody may ask for the digital accessibility of this website or its parts, or for information in an alternative way.",
  ask: "The request should give:",
  asked: {
    who: "first name and surname,",
    way: "a way of contact, for instance telephone or e-mail,",
    where: "the exact address of the page with the element or content that is not accessible,",
    what: "what the problem is and which solution would be the most convenient.",
  },
  within:
    "We answer as soon as possible, within 7 days of receiving the request at most. When that is too short, we give a new date, no later than 2 months. When accessibility cannot be provided, we offer access in an alternative way.",
  complaintTitle: "Requests and complaints about accessibility",
  complaint:
    "Whoever disagrees with a refusal or with the alternative way that was offered may complain to the head of the office, by letter or to the address above. One may also inform",
  ombudsman: "the Polish Commissioner for Human Rights",
  moreTitle: "Further information",
  buildingTitle: "Architectural accessibility",
  building: "The office describes the accessibility of its building on its main website.",
  communicationTitle: "Accessibility of communication",
  communication: "A sign language interpreter can be ordered at the address above, at least 3 working days before a visit.",
  rules: {},
};
