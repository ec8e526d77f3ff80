import { EndForm } from "#components/clusters/end-form";
import { PageHeader } from "#components/ui/page-header";
import { found } from "#lib/access/actor";
import { page, work } from "#lib/access/session";
import { endMembershipAction } from "#lib/clusters/actions";
import { getCluster } from "#lib/clusters/queries";
import { getMembership } from "#lib/clusters/members/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; membership: string }> };

export default async function EndMembershipPage({ params }: Props) {
  const here = await work("cluster.edit");
  const { actor, t, format } = here;
  const { id, membership: membershipId } = await params;
  const { cluster, membership } = page(() => {
    const one = getMembership(actor, recordId(membershipId));
    return { membership: found(one.clusterId === recordId(id) ? one : null), cluster: getCluster(actor, recordId(id)) };
  });
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${cluster.id}`, label: cluster.name }]} title={t("clusters.endMembership")} />
      <EndForm
        here={here}
        action={endMembershipAction}
        of={membership}
        facts={[
          [t("clusters.organisation"), membership.name],
          [t("clusters.since"), membership.fromDay && format.date(membership.fromDay)],
        ]}
        submit="clusters.endMembership"
      />
    </>
  );
}
