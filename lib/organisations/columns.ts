import { columns } from "#lib/list/columns";
import { byArchive, byChoice, byOwn, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { OrganisationRow } from "#lib/organisations/queries";

const described = columns<OrganisationRow>()({
  name: { kind: "link", sort: true, width: 50, value: (row) => row.name, note: (row, { t }) => row.isSample && t("list.sample") },
  type: { kind: "choice", list: "organisationType", width: 28, value: (row) => row.type },
  country: { kind: "text", only: "file", width: 16, value: (row, { format }) => format.country(row.country) },
  partnerRegion: { kind: "text", only: "file", label: "organisations.region", width: 30, value: (row) => row.region },
  town: { kind: "text", sort: true, width: 20, value: (row) => row.town },
  region: {
    kind: "text",
    only: "table",
    value: (row, { format }) => [row.region, format.country(row.country)].filter(Boolean).join(", "),
  },
  nip: { kind: "text", only: "file", width: 14, value: (row) => row.nip },
  regon: { kind: "text", only: "file", width: 16, value: (row) => row.regon },
  web: { kind: "text", only: "file", width: 30, value: (row) => row.web },
  people: { kind: "number", sort: true, value: (row) => row.people },
  clusters: { kind: "number", sort: true, value: (row) => row.clusters },
  sample: { kind: "text", only: "file", label: "enums.provenance.sample", value: (row, { t }) => row.isSample && t("list.sample") },
});

/** The list of organisations: its columns, filters and order. */
export const organisationList = listOf<OrganisationRow>()({
  domain: "organisations",
  columns: described,
  filters: {
    type: byChoice("organisationType"),
    country: byOwn(),
    region: byRecord("region"),
    cluster: byRecord("cluster"),
    archived: byArchive,
  },
  sort: "name",
});
