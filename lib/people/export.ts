import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { PersonRow } from "#lib/people/queries";

/** A person's present functions as one line. */
export const functionsOf = (row: PersonRow, t: Translate): string =>
  row.terms.map((term) => `${term.cluster} (${t(key("enums.termRole", term.role))})`).join(", ");

/** The columns of the list of people as a file; no phone numbers leave the office. */
export const personColumns = (t: Translate, format: Format): Column<PersonRow>[] => [
  { title: t("people.fullName"), width: 32, value: (row) => row.name },
  { title: t("people.position"), width: 30, value: (row) => row.position },
  { title: t("people.organisation"), width: 50, value: (row) => row.organisation },
  { title: t("people.functions"), width: 50, value: (row) => functionsOf(row, t) },
  { title: t("people.email"), width: 30, value: (row) => row.email },
  { title: t("people.consent"), width: 18, value: (row) => t(key("enums.consent", row.consent)) },
  { title: t("people.noticeDue"), width: 18, value: (row) => row.noticeDueOn && format.date(row.noticeDueOn) },
  { title: t("enums.provenance.sample"), width: 18, value: (row) => (row.provenance === "sample" ? t("list.sample") : "") },
];
