import { ChangeDetails } from "#components/history/change-details";
import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { auditList } from "#lib/history/columns";
import { auditChoices, checkAudit, listAudit, type AuditRow } from "#lib/history/log";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

const plain = (values: string[]) => values.map((value) => ({ value, label: value }));

export default async function AuditPage({ searchParams }: PageProps) {
  const here = await work("audit.read");
  const { actor, t } = here;
  const state = parseList(auditList, await searchParams);
  const found = page(() => listAudit(actor, state));
  const { actions, entities, people } = auditChoices(actor);
  const { events, brokenAt } = checkAudit(actor);
  return (
    <ListPage
      here={here}
      list={auditList}
      state={state}
      found={found}
      crumbs={[{ href: "/admin", label: t("admin.title") }]}
      options={{ action: plain(actions), entity: plain(entities), who: plain(people) }}
      special={{ change: (row: AuditRow) => <ChangeDetails event={row} here={here} /> }}
    >
      <p className={brokenAt === null ? "notice mt-4" : "summary mt-4"} role="status">
        {brokenAt === null ? t("log.chainWhole", { events }) : t("log.chainBroken", { id: brokenAt })}
      </p>
    </ListPage>
  );
}
