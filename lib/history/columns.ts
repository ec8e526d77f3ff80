import { entities, type Entity } from "#db/enums";
import type { AuditRow } from "#lib/history/log";
import { verbOf } from "#lib/history/verbs";
import { hasMessage, key } from "#lib/i18n/translate";
import type { Voice } from "#lib/i18n/voice";
import { columns } from "#lib/list/columns";
import { byOwn } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import { pathOf } from "#lib/search/paths";

const withPage = (entity: string): entity is Entity => entities.some((one) => one === entity);

function recordOf({ entity, entityId }: AuditRow, { t }: Voice): string {
  const name = key("enums.entity", entity);
  return [hasMessage(name) ? t(name) : entity, entityId].filter((part) => part !== null).join(" ");
}

const described = columns<AuditRow>()({
  at: { kind: "moment", sort: true, value: (row) => row.at, note: (row) => String(row.id) },
  who: { kind: "text", value: (row) => row.actorName || "—", note: (row) => row.address },
  action: { kind: "text", value: (row, { t }) => verbOf(t, row.action) },
  entity: {
    kind: "link",
    value: recordOf,
    href: ({ entity, entityId }) => (entityId !== null && withPage(entity) ? pathOf(entity, entityId) : undefined),
  },
  /** Drawn by the page: the fields before and after, to be opened. */
  change: { kind: "special", value: () => "" },
});

/** The audit log: its columns, filters and order. */
export const auditList = listOf<AuditRow>()({
  domain: "log",
  path: "/admin/audit",
  columns: described,
  filters: { action: byOwn(), entity: byOwn(), who: byOwn() },
  sort: "-at",
  file: false,
});
