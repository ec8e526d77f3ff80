import { AuditRows } from "#components/admin/audit-rows";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { auditList } from "#lib/history/list";
import { auditChoices, checkAudit, listAudit } from "#lib/history/log";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

const plain = (values: string[]) => values.map((value) => ({ value, label: value }));

export default async function AuditPage({ searchParams }: PageProps) {
  const here = await work("audit.read");
  const { actor, t } = here;
  const state = parseList(auditList, await searchParams);
  const { rows, total } = page(() => listAudit(actor, state));
  const choices = auditChoices(actor);
  const { events, brokenAt } = checkAudit(actor);
  const filters = [
    { name: "action", label: t("admin.action"), options: plain(choices.actions) },
    { name: "entity", label: t("admin.entity"), options: plain(choices.entities) },
    { name: "who", label: t("admin.who"), options: plain(choices.people) },
  ];
  const columns = [
    { key: "at", label: t("admin.when") },
    { key: "who", label: t("admin.who") },
    { key: "action", label: t("admin.action") },
    { key: "entity", label: t("admin.entity") },
    { key: "change", label: t("admin.change") },
  ];
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin", label: t("admin.title") }]} title={t("admin.audit")} lead={t("admin.auditLead")} />
      <p className={brokenAt === null ? "notice mt-4" : "summary mt-4"} role="status">
        {brokenAt === null ? t("admin.chainWhole", { events }) : t("admin.chainBroken", { id: brokenAt })}
      </p>
      <ListFilters spec={auditList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={auditList} state={state} columns={columns} total={total} caption={t("admin.audit")} t={t}>
        <AuditRows rows={rows} here={here} />
      </ListTable>
    </>
  );
}
