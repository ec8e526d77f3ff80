import { Link } from "#components/ui/link";
import type { PageProps } from "#lib/page-props";
import { TermForm } from "#components/clusters/term-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getCluster } from "#lib/clusters/queries";
import { runningTerms } from "#lib/clusters/queries/terms";
import { key } from "#lib/i18n/translate";

export default async function NewTermPage({ params, searchParams }: PageProps) {
  const { actor, t, format } = await work("cluster.edit");
  const id = Number((await params).id);
  const { person } = await searchParams;
  const cluster = page(() => getCluster(actor, id));
  const terms = page(() => runningTerms(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${id}`, label: cluster.name }]} title={t("clusters.addTerm")} />
      <div className="columns">
        <TermForm clusterId={id} personId={Number(person) || null} t={t} />
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
