import type * as pl from "#lib/programmes/messages/pl";

export const programmes: typeof pl.programmes = {
  title: "Programmes",
  lead: "{total, plural, one {# programme} other {# programmes}}",
  new: "Add programme",
  edit: "Edit programme",
  name: "Name",
  namePl: "Polish name",
  nameEn: "English name",
  level: "Level",
  levelHint: "For example: regional, national, European",
  purpose: "Purpose",
  projects: "Projects",
  rules: {},
};

export const enums: typeof pl.enums = {
  entity: {
    programme: "programme",
  },
};
