import type { Entity } from "#db/enums";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { historyOf } from "#lib/audit/audit";
import { hasMessage, key } from "#lib/i18n/translate";

type Props = { here: Work; entity: Entity; id: number; title: string; back: string };

/** Every change of one record: when, who, what, and the fields before and after. */
export function HistoryPage({ here: { actor, t, format }, entity, id, title, back }: Props) {
  const events = historyOf(actor, entity, id);
  const verb = (action: string) => {
    const name = key("history.verbs", action.split(".").at(-1) ?? "");
    return hasMessage(name) ? t(name) : action;
  };
  return (
    <>
      <PageHeader crumbs={[{ href: back, label: title }]} title={t("history.title")} />
      {events.length === 0 && <p className="section muted">{t("history.empty")}</p>}
      <ol className="rows section">
        {events.map((event) => (
          <li key={event.id} className="!block">
            <span className="muted">{format.moment(event.at)}</span> · <b>{event.actorName}</b> · {verb(event.action)}
            <Changes before={event.before} after={event.after} />
          </li>
        ))}
      </ol>
    </>
  );
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? "—" : typeof value === "object" ? JSON.stringify(value) : String(value);

function Changes({ before, after }: { before: Record<string, unknown> | null; after: Record<string, unknown> | null }) {
  const names = Object.keys(after ?? before ?? {}).filter((name) => shown(after?.[name]) !== "—" || shown(before?.[name]) !== "—");
  if (names.length === 0) return null;
  return (
    <ul className="small muted mt-1">
      {names.map((name) => (
        <li key={name}>
          {name}: {before && <del>{shown(before[name])}</del>} <ins className="no-underline text-ink">{shown(after?.[name])}</ins>
        </li>
      ))}
    </ul>
  );
}
