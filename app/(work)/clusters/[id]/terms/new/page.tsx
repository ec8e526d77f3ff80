import { Link } from "#components/ui/link";
import { recordId, type PageProps } from "#lib/page-props";
import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { addTermAction } from "#lib/clusters/actions";
import { termFields } from "#lib/clusters/fields";
import { getCluster } from "#lib/clusters/queries";
import { openTerms } from "#lib/clusters/terms/queries";
import { key } from "#lib/i18n/translate";

export default async function NewTermPage({ params, searchParams }: PageProps) {
  const here = await work("cluster.edit");
  const { actor, t, format } = here;
  const id = recordId((await params).id);
  const { person } = await searchParams;
  const cluster = page(() => getCluster(actor, id));
  const terms = page(() => openTerms(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${id}`, label: cluster.name }]} title={t("clusters.addTerm")} />
      <div className="columns">
        <EntityForm
          here={here}
          entity="cluster"
          fields={termFields}
          action={addTermAction}
          values={{ personId: recordId(person) || null }}
          hidden={{ clusterId: id }}
          submit="clusters.addTerm"
        />
        <aside>
          <section>
            <h2>{t("clusters.running")}</h2>
            {terms.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
            <ul className="rows">
              {terms.map((term) => (
                <li key={term.id}>
                  <span>
                    <Link href={`/people/${term.personId}`}>{term.name}</Link>
                    <small className="block muted">
                      {t(key("enums.termRole", term.role))} · {t("clusters.termFrom", { day: format.date(term.fromDay) })}
                      {term.toDay && ` ${t("clusters.termTo", { day: format.date(term.toDay) })}`}
                    </small>
                  </span>
                  <Link className="small" href={`/clusters/${id}/terms/${term.id}/end`}>
                    {t("clusters.endTerm")}
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
