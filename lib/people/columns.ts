import type { Voice } from "#lib/i18n/voice";
import { choiceText, columns } from "#lib/list/columns";
import { byArchive, byChoice, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { PersonRow } from "#lib/people/queries";

/** A person's present functions as one line. */
const functionsOf = ({ terms }: PersonRow, voice: Voice): string =>
  terms.map(({ cluster, role }) => `${cluster} (${choiceText("termRole", role, voice)})`).join(", ");

const described = columns<PersonRow>()({
  name: {
    kind: "link",
    label: "people.fullName",
    sort: true,
    width: 32,
    value: (row, { t }) => (row.anonymisedAt ? t("people.erasedName", { id: row.id }) : row.name),
    note: (row, { t }) => [row.position, row.isSample && t("list.sample")].filter(Boolean).join(" · "),
  },
  position: { kind: "text", only: "file", width: 30, value: (row) => row.position },
  organisation: {
    kind: "link",
    sort: true,
    width: 50,
    value: (row) => row.organisation,
    href: (row) => `/organisations/${row.organisationId}`,
  },
  functions: { kind: "text", width: 50, value: functionsOf },
  email: { kind: "link", width: 30, value: (row) => row.email, href: (row) => `mailto:${row.email}` },
  consent: { kind: "choice", list: "consent", only: "file", width: 18, value: (row) => row.consent },
  noticeDue: { kind: "day", width: 18, value: (row) => row.noticeDueOn },
  sample: {
    kind: "text",
    only: "file",
    label: "enums.provenance.sample",
    width: 18,
    value: (row, { t }) => row.isSample && t("list.sample"),
  },
});

/** The list of people: its columns, filters and order; no phone number leaves the office. */
export const personList = listOf<PersonRow>()({
  domain: "people",
  columns: described,
  filters: {
    role: byChoice("termRole"),
    cluster: byRecord("cluster"),
    consent: byChoice("consent"),
    duty: byChoice("personDuty"),
    organisation: byRecord("organisation"),
    archived: byArchive,
  },
  sort: "name",
});
