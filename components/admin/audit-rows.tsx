import { Changes } from "#components/history/changes";
import { pathOf } from "#lib/search/paths";
import { entities, type Entity } from "#db/enums";
import type { AuditRow } from "#lib/audit/queries";
import { verbOf } from "#lib/audit/verbs";
import type { Format } from "#lib/i18n/format";
import { hasMessage, key, type Translate } from "#lib/i18n/translate";

const withPage = (entity: string): entity is Entity => (entities as readonly string[]).includes(entity);

const changed = (row: AuditRow) => Object.keys(row.after ?? row.before ?? {}).length;

export function AuditRows({ rows, t, format }: { rows: AuditRow[]; t: Translate; format: Format }) {
  const what = (entity: string) => {
    const name = key("enums.entity", entity);
    return hasMessage(name) ? t(name) : entity;
  };
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        {format.moment(row.at)}
        <small>{row.id}</small>
      </td>
      <td>
        {row.actorName || "—"}
        <small>{row.address}</small>
      </td>
      <td>{verbOf(t, row.action)}</td>
      <td>
        {row.entityId !== null && withPage(row.entity) ? (
          <a href={pathOf(row.entity, row.entityId)}>
            {what(row.entity)} {row.entityId}
          </a>
        ) : (
          `${what(row.entity)} ${row.entityId ?? ""}`
        )}
      </td>
      <td className="break-words">
        {changed(row) > 0 && (
          <details>
            <summary>{t("admin.fields", { count: changed(row) })}</summary>
            <Changes before={row.before} after={row.after} />
          </details>
        )}
      </td>
    </tr>
  ));
}
