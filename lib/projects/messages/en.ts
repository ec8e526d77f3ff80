import type * as pl from "#lib/projects/messages/pl";

export const projects: typeof pl.projects = {
  title: "Projects",
  lead: "{total, plural, one {# project} other {# projects}}",
  new: "Add project",
  edit: "Edit project",
  acronym: "Acronym",
  titlePl: "Polish title",
  titleEn: "English title",
  programme: "Programme",
  fromDay: "Start",
  toDay: "End",
  period: "Period",
  fundingPl: "Polish funding sentence",
  fundingEn: "English funding sentence",
  marksPl: "Polish marks",
  marksEn: "English marks",
  marksHint: "One mark a line, in the order of the print. A line that begins with “Unia Europejska” stands for the EU emblem.",
  marksEnHint: "In the same order as the Polish marks",
  marks: "Marks on prints",
  funding: "Funding",
  meetings: "Meetings",
  scenarios: "Scenarios",
  rules: {},
};

export const enums: typeof pl.enums = {
  entity: {
    project: "project",
  },
};
