import { ArchiveForm } from "#components/form/archive-form";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { archiveProgrammeAction } from "#lib/programmes/actions";
import type { ProgrammePage } from "#lib/programmes/queries";

type Props = { programme: ProgrammePage; here: Work };

/** What a funding programme is for, and the projects that it pays for. */
export function ProgrammeBody({ programme, here }: Props) {
  const { t, locale } = here;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/programmes", label: t("programmes.title") }]}
        title={locale === "pl" ? programme.namePl : programme.nameEn}
        lead={programme.level}
      >
        {programme.can.history && (
          <Link className="btn" href={`/programmes/${programme.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {programme.can.edit && (
          <Link className="btn primary" href={`/programmes/${programme.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <Projects programme={programme} here={here} />
        <aside>
          <Facts of={[[t("programmes.purpose"), programme.purpose]]} />
          <Source of={programme} t={t} />
          {programme.can.edit && (
            <ArchiveForm
              action={archiveProgrammeAction}
              id={programme.id}
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

function Projects({ programme, here: { t, locale } }: Props) {
  return (
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
  );
}
