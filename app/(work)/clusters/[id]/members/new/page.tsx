import { Link } from "#components/ui/link";
import { recordId, type PageProps } from "#lib/page-props";
import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { addMembershipAction } from "#lib/clusters/actions";
import { membershipFields } from "#lib/clusters/fields";
import { openMemberships } from "#lib/clusters/members/queries";
import { getCluster } from "#lib/clusters/queries";

export default async function NewMembershipPage({ params, searchParams }: PageProps) {
  const here = await work("cluster.edit");
  const { actor, t, format } = here;
  const id = recordId((await params).id);
  const { organisation } = await searchParams;
  const cluster = page(() => getCluster(actor, id));
  const members = page(() => openMemberships(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${id}`, label: cluster.name }]} title={t("clusters.addMember")} />
      <div className="columns">
        <EntityForm
          here={here}
          entity="cluster"
          fields={membershipFields}
          action={addMembershipAction}
          values={{ organisationId: recordId(organisation) || null }}
          hidden={{ clusterId: id }}
          submit="clusters.addMember"
        />
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
