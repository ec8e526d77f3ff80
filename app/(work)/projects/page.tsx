import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordOptions } from "#lib/i18n/options";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { programmeOptions } from "#lib/programmes/queries";
import { projectList } from "#lib/projects/list";
import { listProjects } from "#lib/projects/queries";

export default async function ProjectsPage({ searchParams }: PageProps) {
  const { actor, t, format, locale, can } = await work("programme.read");
  const state = parseList(projectList, await searchParams);
  const { rows, total } = page(() => listProjects(actor, state));
  const filters = [
    { name: "programme", label: t("projects.programme"), options: recordOptions(programmeOptions(actor)) },
    { name: "archived", label: t("list.archived"), options: [{ value: "1", label: t("list.archived") }] },
  ];
  const columns = [
    { key: "acronym", label: t("projects.acronym") },
    { key: "programme", label: t("projects.programme") },
    { key: "period", label: t("projects.period") },
    { key: "meetings", label: t("projects.meetings"), number: true },
    { key: "scenarios", label: t("projects.scenarios"), number: true },
  ];
  return (
    <>
      <PageHeader title={t("projects.title")} lead={t("projects.lead", { total })}>
        {can("list.export") && <ExportLinks spec={projectList} state={state} t={t} />}
        <Link className="btn" href="/programmes">
          {t("programmes.title")}
        </Link>
        {can("programme.edit") && (
          <Link className="btn primary" href="/projects/new">
            {t("projects.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={projectList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={projectList} state={state} columns={columns} total={total} caption={t("projects.title")} t={t}>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link href={`/projects/${row.id}`}>{row.acronym}</Link>
              <small>{locale === "pl" ? row.titlePl : (row.titleEn ?? row.titlePl)}</small>
            </td>
            <td data-label={t("projects.programme")}>{row.programme}</td>
            <td data-label={t("projects.period")}>
              {[row.fromDay, row.toDay].flatMap((day) => (day ? [format.date(day)] : [])).join("–")}
            </td>
            <td className="n" data-label={t("projects.meetings")}>
              {row.meetings}
            </td>
            <td className="n" data-label={t("projects.scenarios")}>
              {row.scenarios}
            </td>
          </tr>
        ))}
      </ListTable>
    </>
  );
}
