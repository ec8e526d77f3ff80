import { Link } from "#components/ui/link";
import type { PageProps } from "#lib/page-props";
import { MembershipForm } from "#components/clusters/membership-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getCluster } from "#lib/clusters/queries";
import { runningMemberships } from "#lib/clusters/queries/terms";

export default async function NewMembershipPage({ params, searchParams }: PageProps) {
  const { actor, t, format } = await work("cluster.edit");
  const id = Number((await params).id);
  const { organisation } = await searchParams;
  const cluster = page(() => getCluster(actor, id));
  const members = page(() => runningMemberships(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${id}`, label: cluster.name }]} title={t("clusters.addMember")} />
      <div className="columns">
        <MembershipForm clusterId={id} organisationId={Number(organisation) || null} t={t} />
        <aside>
          <section>
            <h2>{t("clusters.present")}</h2>
            {members.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
            <ul className="rows">
              {members.map((member) => (
                <li key={member.id}>
                  <span>
                    <Link href={`/organisations/${member.organisationId}`}>{member.name}</Link>
                    {member.fromDay && (
                      <small className="block muted">{t("clusters.termFrom", { day: format.date(member.fromDay) })}</small>
                    )}
                  </span>
                  <Link className="small" href={`/clusters/${id}/members/${member.id}/end`}>
                    {t("clusters.endMembership")}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </>
  );
}
