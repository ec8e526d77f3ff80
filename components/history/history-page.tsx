import type { Entity } from "#db/enums";
import { Changes } from "#components/history/changes";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { historyOf } from "#lib/audit/history";
import { changesOf } from "#lib/audit/changes";
import { verbOf } from "#lib/audit/verbs";

type Props = { here: Work; entity: Entity; id: number; title: string; back: string };

/** Every change of one record: when, who, what, and the fields before and after. */
export function HistoryPage({ here, entity, id, title, back }: Props) {
  const { actor, t, format } = here;
  const events = historyOf(actor, entity, id);
  return (
    <>
      <PageHeader crumbs={[{ href: back, label: title }]} title={t("history.title")} />
      {events.length === 0 && <p className="section muted">{t("history.empty")}</p>}
      <ol className="rows section">
        {events.map((event) => (
          <li key={event.id} className="!block">
            <span className="muted">{format.moment(event.at)}</span> · <b>{event.actorName}</b> · {verbOf(t, event.action)}
            <Changes changes={changesOf(event, here)} />
          </li>
        ))}
      </ol>
    </>
  );
}
