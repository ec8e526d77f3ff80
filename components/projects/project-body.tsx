import { ArchiveForm } from "#components/form/archive-form";
import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { archiveProjectAction } from "#lib/projects/actions";
import type { ProjectPage } from "#lib/projects/queries";
import type { scenariosOf } from "#lib/scenarios/queries";

type Props = { project: ProjectPage; scenarios: ReturnType<typeof scenariosOf>; here: Work };

/** What a project is, what stands on its prints, and the meetings and scenarios that belong to it. */
export function ProjectBody({ project, scenarios, here: { t, format, locale } }: Props) {
  const title = locale === "pl" ? project.titlePl : (project.titleEn ?? project.titlePl);
  const period = [project.fromDay, project.toDay].map((day) => (day ? format.date(day) : "")).join("–");
  return (
    <>
      <PageHeader crumbs={[{ href: "/projects", label: t("projects.title") }]} title={project.acronym} lead={title}>
        {project.archivedAt && <span className="chip">{t("list.archived")}</span>}
        {project.can.history && (
          <Link className="btn" href={`/projects/${project.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {project.can.edit && (
          <Link className="btn primary" href={`/projects/${project.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <div>
          <section>
            <h2>{t("projects.meetings")}</h2>
            {project.meetings.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
            <ul className="rows">
              {project.meetings.map((one) => (
                <li key={one.id}>
                  <Link href={`/meetings/${one.id}`}>{one.title}</Link>
                  <span className="muted">{format.date(one.day)}</span>
                </li>
              ))}
            </ul>
          </section>
          <section className="section">
            <h2>{t("projects.scenarios")}</h2>
            {scenarios.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
            <ul className="rows">
              {scenarios.map((one) => (
                <li key={one.id}>
                  <Link href={`/scenarios/${one.id}`}>{one.title}</Link>
                  <StateChip state={one.status} label={t(key("enums.scenarioStatus", one.status))} />
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside>
          <Facts
            of={[
              [
                t("projects.programme"),
                project.programme && (
                  <Link href={`/programmes/${project.programme.id}`}>
                    {locale === "pl" ? project.programme.namePl : project.programme.nameEn}
                  </Link>
                ),
              ],
              [t("projects.period"), period === "–" ? null : period],
              [t("projects.funding"), locale === "pl" ? project.fundingPl : project.fundingEn],
            ]}
          />
          {project.marks.length > 0 && (
            <section>
              <h2>{t("projects.marks")}</h2>
              <ul className="rows">
                {project.marks.map((mark) => (
                  <li key={mark.pl}>{mark[locale]}</li>
                ))}
              </ul>
            </section>
          )}
          <Source of={project} t={t} />
          {project.can.edit && (
            <ArchiveForm
              action={archiveProjectAction}
              id={project.id}
              version={project.version}
              archived={project.archivedAt !== null}
              t={t}
            />
          )}
        </aside>
      </div>
    </>
  );
}
