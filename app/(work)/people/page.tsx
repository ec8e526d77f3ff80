import { Link } from "#components/ui/link";
import type { PageProps } from "#lib/page-props";
import { consents, termRoles } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters, type Filter } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PersonRows } from "#components/people/person-rows";
import { PageHeader } from "#components/ui/page-header";
import { page, work, type Work } from "#lib/access/session";
import { clusterOptions } from "#lib/clusters/queries";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { parseList, type ListState } from "#lib/list/list";
import { getOrganisation } from "#lib/organisations/queries";
import { personList } from "#lib/people/list";
import { listPeople } from "#lib/people/queries";

function filtersOf({ actor, t }: Work, { filters: { organisation } }: ListState): Filter[] {
  const duties = ["notice", "retention"].map((value) => ({ value, label: t(key("people.duties", value)) }));
  const chosen = organisation ? [getOrganisation(actor, Number(organisation))] : [];
  return [
    { name: "role", label: t("people.role"), options: enumOptions(t, "termRole", termRoles) },
    { name: "cluster", label: t("people.cluster"), options: recordOptions(clusterOptions(actor)) },
    { name: "consent", label: t("people.consent"), options: enumOptions(t, "consent", consents) },
    { name: "duty", label: t("people.duty"), options: duties },
    ...chosen.map((one) => ({ name: "organisation", label: t("people.organisation"), options: recordOptions([one]) })),
    { name: "archived", label: t("list.archived"), options: [{ value: "1", label: t("list.archived") }] },
  ];
}

export default async function PeoplePage({ searchParams }: PageProps) {
  const here = await work("person.read");
  const { actor, t, format, can } = here;
  const state = parseList(personList, await searchParams);
  const { rows, total } = page(() => listPeople(actor, state));
  const columns = [
    { key: "name", label: t("people.fullName") },
    { key: "organisation", label: t("people.organisation") },
    { key: "functions", label: t("people.functions") },
    { key: "email", label: t("people.email") },
    { key: "notice", label: t("people.noticeDue") },
  ];
  return (
    <>
      <PageHeader title={t("people.title")} lead={t("people.lead", { total })}>
        {can("list.export") && <ExportLinks spec={personList} state={state} t={t} />}
        {can("person.edit") && (
          <Link className="btn primary" href="/people/new">
            {t("people.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={personList} state={state} filters={page(() => filtersOf(here, state))} total={total} t={t} />
      <ListTable spec={personList} state={state} columns={columns} total={total} caption={t("people.title")} t={t}>
        <PersonRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
