import { Link } from "#components/ui/link";
import type { PageProps } from "#lib/page-props";
import { organisationTypes } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { OrganisationRows } from "#components/organisations/organisation-rows";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { clusterOptions } from "#lib/clusters/queries";
import { enumOptions, recordOptions } from "#lib/i18n/options";
import { parseList } from "#lib/list/list";
import { organisationList } from "#lib/organisations/list";
import { listOrganisations, organisationCountries } from "#lib/organisations/queries";
import { regionOptions } from "#lib/regions/options";

export default async function OrganisationsPage({ searchParams }: PageProps) {
  const { actor, t, format, can } = await work("organisation.read");
  const state = parseList(organisationList, await searchParams);
  const { rows, total } = page(() => listOrganisations(actor, state));
  const countries = organisationCountries().map((value) => ({ value, label: format.country(value) }));
  const filters = [
    { name: "type", label: t("organisations.type"), options: enumOptions(t, "organisationType", organisationTypes) },
    { name: "country", label: t("organisations.country"), options: countries },
    { name: "region", label: t("organisations.region"), options: recordOptions(regionOptions(actor)) },
    { name: "cluster", label: t("organisations.cluster"), options: recordOptions(clusterOptions(actor)) },
    { name: "archived", label: t("list.archived"), options: [{ value: "1", label: t("list.archived") }] },
  ];
  const columns = [
    { key: "name", label: t("organisations.name") },
    { key: "type", label: t("organisations.type") },
    { key: "town", label: t("organisations.town") },
    { key: "region", label: t("organisations.region") },
    { key: "people", label: t("organisations.people"), number: true },
    { key: "clusters", label: t("organisations.clusters"), number: true },
  ];
  return (
    <>
      <PageHeader title={t("organisations.title")} lead={t("organisations.lead", { total })}>
        {can("list.export") && <ExportLinks spec={organisationList} state={state} t={t} />}
        {can("organisation.edit") && (
          <Link className="btn primary" href="/organisations/new">
            {t("organisations.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={organisationList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={organisationList} state={state} columns={columns} total={total} caption={t("organisations.title")} t={t}>
        <OrganisationRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
