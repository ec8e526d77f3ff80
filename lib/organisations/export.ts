import type { Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { OrganisationRow } from "#lib/organisations/queries";

/** The columns of the list of organisations as a file. */
export const organisationColumns = (t: Translate, format: Format): Column<OrganisationRow>[] => [
  { title: t("organisations.name"), width: 50, value: (row) => row.name },
  { title: t("organisations.type"), width: 28, value: (row) => t(key("enums.organisationType", row.type)) },
  { title: t("organisations.country"), width: 16, value: (row) => format.country(row.country) },
  { title: t("organisations.region"), width: 30, value: (row) => row.region },
  { title: t("organisations.town"), width: 20, value: (row) => row.town },
  { title: t("organisations.nip"), width: 14, value: (row) => row.nip },
  { title: t("organisations.regon"), width: 16, value: (row) => row.regon },
  { title: t("organisations.web"), width: 30, value: (row) => row.web },
  { title: t("organisations.people"), width: 10, value: (row) => row.people },
  { title: t("organisations.clusters"), width: 10, value: (row) => row.clusters },
  { title: t("enums.provenance.sample"), width: 18, value: (row) => (row.provenance === "sample" ? t("list.sample") : "") },
];
