import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { listProgrammes } from "#lib/programmes/queries";
import { programmeList } from "#lib/projects/list";

export default async function ProgrammesPage({ searchParams }: PageProps) {
  const { actor, t, locale, can } = await work("programme.read");
  const state = parseList(programmeList, await searchParams);
  const { rows, total } = page(() => listProgrammes(actor, state));
  const filters = [{ name: "archived", label: t("list.archived"), options: [{ value: "1", label: t("list.archived") }] }];
  const columns = [
    { key: "name", label: t("programmes.name") },
    { key: "level", label: t("programmes.level") },
    { key: "projects", label: t("programmes.projects"), number: true },
  ];
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/projects", label: t("projects.title") }]}
        title={t("programmes.title")}
        lead={t("programmes.lead", { total })}
      >
        {can("list.export") && <ExportLinks spec={programmeList} state={state} t={t} />}
        {can("programme.edit") && (
          <Link className="btn primary" href="/programmes/new">
            {t("programmes.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={programmeList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={programmeList} state={state} columns={columns} total={total} caption={t("programmes.title")} t={t}>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link href={`/programmes/${row.id}`}>{locale === "pl" ? row.namePl : row.nameEn}</Link>
            </td>
            <td data-label={t("programmes.level")}>{row.level}</td>
            <td className="n" data-label={t("programmes.projects")}>
              {row.projects}
            </td>
          </tr>
        ))}
      </ListTable>
    </>
  );
}
