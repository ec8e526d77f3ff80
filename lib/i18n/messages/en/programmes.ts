import type { programmes as pl } from "#lib/i18n/messages/pl/programmes";

export const programmes: typeof pl = {
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
