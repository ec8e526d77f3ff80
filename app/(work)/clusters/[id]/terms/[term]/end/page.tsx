import { EndForm } from "#components/clusters/end-form";
import { OpenTasks } from "#components/tasks/open-tasks";
import { PageHeader } from "#components/ui/page-header";
import { found } from "#lib/access/actor";
import { page, work } from "#lib/access/session";
import { endTermAction } from "#lib/clusters/actions";
import { getCluster } from "#lib/clusters/queries";
import { getTerm } from "#lib/clusters/terms/queries";
import { key } from "#lib/i18n/translate";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; term: string }> };

export default async function EndTermPage({ params }: Props) {
  const here = await work("cluster.edit");
  const { actor, t, format } = here;
  const { id, term: termId } = await params;
  const { cluster, term } = page(() => {
    const one = getTerm(actor, recordId(termId));
    return { term: found(one.clusterId === recordId(id) ? one : null), cluster: getCluster(actor, recordId(id)) };
  });
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${cluster.id}`, label: cluster.name }]} title={t("clusters.endTerm")} />
      <OpenTasks here={here} personId={term.personId} />
      <EndForm
        here={here}
        action={endTermAction}
        of={term}
        facts={[
          [t("clusters.person"), term.name],
          [t("clusters.role"), t(key("enums.termRole", term.role))],
          [t("clusters.from"), format.date(term.fromDay)],
          [t("clusters.basis"), term.basis],
        ]}
        submit="clusters.endTerm"
      />
    </>
  );
}
