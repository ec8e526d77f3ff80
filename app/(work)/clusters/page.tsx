import { Link } from "#components/ui/link";
import type { PageProps } from "#lib/page-props";
import { clusterKinds, clusterStages } from "#db/enums";
import { ClusterRows } from "#components/clusters/cluster-rows";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { clusterList } from "#lib/clusters/list";
import { listClusters, themeOptions } from "#lib/clusters/queries";
import { enumOptions, enumTexts } from "#lib/i18n/options";
import { parseList } from "#lib/list/list";

export default async function ClustersPage({ searchParams }: PageProps) {
  const { actor, t, can } = await work("cluster.read");
  const state = parseList(clusterList, await searchParams);
  const { rows, total } = page(() => listClusters(actor, state));
  const themes = themeOptions(actor).map((theme) => ({ value: String(theme.id), label: theme.name }));
  const filters = [
    { name: "stage", label: t("clusters.stage"), options: enumOptions(t, "clusterStage", clusterStages) },
    { name: "kind", label: t("clusters.kind"), options: enumOptions(t, "clusterKind", clusterKinds) },
    { name: "theme", label: t("clusters.theme"), options: themes },
    { name: "archived", label: t("list.archived"), options: [{ value: "1", label: t("list.archived") }] },
  ];
  const texts = {
    topics: t("clusters.topics"),
    members: t("clusters.members"),
    sample: t("list.sample"),
    stages: enumTexts(t, "clusterStage", clusterStages),
  };
  const columns = [
    { key: "name", label: t("clusters.name") },
    { key: "organisation", label: t("clusters.coordinatingOrganisation") },
    { key: "themes", label: t("clusters.themes") },
    { key: "stage", label: t("clusters.stage") },
    { key: "topics", label: t("clusters.topics"), number: true },
    { key: "members", label: t("clusters.members"), number: true },
  ];
  return (
    <>
      <PageHeader title={t("clusters.title")} lead={t("clusters.lead", { total })}>
        {can("list.export") && <ExportLinks spec={clusterList} state={state} t={t} />}
        {can("cluster.edit") && (
          <Link className="btn primary" href="/clusters/new">
            {t("clusters.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={clusterList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={clusterList} state={state} columns={columns} total={total} caption={t("clusters.title")} t={t}>
        <ClusterRows rows={rows} texts={texts} />
      </ListTable>
    </>
  );
}
