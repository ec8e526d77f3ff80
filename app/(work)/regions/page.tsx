import { Link } from "#components/ui/link";
import { regionStatuses, relationKinds } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { RegionRows } from "#components/regions/region-rows";
import { PageHeader } from "#components/ui/page-header";
import { canSome } from "#lib/access/actor";
import { work } from "#lib/access/session";
import { themeOptions } from "#lib/clusters/queries";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { regionList } from "#lib/regions/list";
import { listRegions, regionCountries } from "#lib/regions/queries";

export default async function RegionsPage({ searchParams }: PageProps) {
  const { actor, t, format, locale, can } = await work("region.read");
  const state = parseList(regionList, await searchParams);
  const { rows, total } = listRegions(actor, state);
  const themes = themeOptions(actor);
  const filters = [
    { name: "status", label: t("regions.status"), options: enumOptions(t, "regionStatus", regionStatuses) },
    { name: "country", label: t("regions.country"), options: regionCountries().map((value) => ({ value, label: format.country(value) })) },
    { name: "theme", label: t("regions.theme"), options: recordOptions(themes) },
    { name: "relation", label: t("regions.relation"), options: enumOptions(t, "relationKind", relationKinds) },
  ];
  const columns = [
    { key: "name", label: t("regions.name") },
    ...themes.map((theme) => ({ key: `theme-${theme.id}`, label: theme.name })),
    { key: "status", label: t("regions.status") },
    { key: "wanting", label: t("regions.wanting"), number: true },
  ];
  return (
    <>
      <PageHeader title={t("regions.title")} lead={t("regions.lead", { total })}>
        {can("list.export") && <ExportLinks spec={regionList} state={state} t={t} />}
        {can("region.edit") && (
          <>
            <Link className="btn" href="/regions/unmatched">
              {t("regions.unmatched")}
            </Link>
            <Link className="btn primary" href="/regions/new">
              {t("regions.new")}
            </Link>
          </>
        )}
        {!can("region.edit") && canSome(actor, "region.indicate") && (
          <Link className="btn primary" href="/regions/indicate">
            {t("regions.indicate")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={regionList} state={state} filters={filters} total={total} t={t} />
      <p className="small muted mt-3">{t("regions.legend")}</p>
      <ListTable spec={regionList} state={state} columns={columns} total={total} caption={t("regions.title")} t={t}>
        <RegionRows rows={rows} themes={themes} locale={locale} t={t} />
      </ListTable>
    </>
  );
}
