import { Changes } from "#components/history/changes";
import { Link } from "#components/ui/link";
import { pathOf } from "#lib/search/paths";
import { entities, type Entity } from "#db/enums";
import type { AuditRow } from "#lib/history/log";
import { changesOf } from "#lib/history/changes";
import { verbOf } from "#lib/history/verbs";
import type { Voice } from "#lib/i18n/voice";
import { hasMessage, key } from "#lib/i18n/translate";

const withPage = (entity: string): entity is Entity => (entities as readonly string[]).includes(entity);

export function AuditRows({ rows, here }: { rows: AuditRow[]; here: Voice }) {
  const { t, format } = here;
  const what = (entity: string) => {
    const name = key("enums.entity", entity);
    return hasMessage(name) ? t(name) : entity;
  };
  const changes = (row: AuditRow) => changesOf(row, here);
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
          <Link href={pathOf(row.entity, row.entityId)}>
            {what(row.entity)} {row.entityId}
          </Link>
        ) : (
          `${what(row.entity)} ${row.entityId ?? ""}`
        )}
      </td>
      <td className="break-words">
        {changes(row).length > 0 && (
          <details>
            <summary>{t("admin.fields", { count: changes(row).length })}</summary>
            <Changes changes={changes(row)} />
          </details>
        )}
      </td>
    </tr>
  ));
}
