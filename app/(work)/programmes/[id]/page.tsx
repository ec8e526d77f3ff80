import { ArchiveForm } from "#components/form/archive-form";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getProgrammePage } from "#lib/programmes/queries";
import { archiveProgrammeAction } from "#lib/projects/actions";

export default async function ProgrammePage({ params }: PageProps) {
  const { actor, t, locale } = await work("programme.read");
  const id = Number((await params).id);
  const programme = page(() => getProgrammePage(actor, id));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/programmes", label: t("programmes.title") }]}
        title={locale === "pl" ? programme.namePl : programme.nameEn}
        lead={programme.level}
      >
        {programme.can.history && (
          <Link className="btn" href={`/programmes/${id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {programme.can.edit && (
          <Link className="btn primary" href={`/programmes/${id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <section>
          <h2>{t("programmes.projects")}</h2>
          {programme.projects.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
          <ul className="rows">
            {programme.projects.map((one) => (
              <li key={one.id}>
                <span>
                  <Link href={`/projects/${one.id}`}>{one.acronym}</Link>
                  <small className="block muted">{locale === "pl" ? one.titlePl : (one.titleEn ?? one.titlePl)}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <aside>
          <Facts of={[[t("programmes.purpose"), programme.purpose]]} />
          <Source of={programme} t={t} />
          {programme.can.edit && (
            <ArchiveForm
              action={archiveProgrammeAction}
              id={id}
              version={programme.version}
              archived={programme.archivedAt !== null}
              t={t}
            />
          )}
        </aside>
      </div>
    </>
  );
}
