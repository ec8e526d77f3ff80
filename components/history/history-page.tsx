import { Changes } from "#components/history/changes";
import { PageHeader } from "#components/ui/page-header";
import type { Entity } from "#db/enums";
import type { Work } from "#lib/access/session";
import { changesOf } from "#lib/history/changes";
import type { historyOf } from "#lib/history/history";
import { verbOf } from "#lib/history/verbs";
import { nameOf } from "#lib/records/names";
import { pathOf } from "#lib/search/paths";

type Props = { here: Work; entity: Entity; id: number; events: ReturnType<typeof historyOf>; back?: string };

/** Every change of one record: when, who, what, and the fields before and after. */
export function HistoryPage({ here, entity, id, events, back = pathOf(entity, id) }: Props) {
  const { t, format, locale } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: back, label: nameOf(entity, id, locale) ?? `#${id}` }]} title={t("history.title")} />
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
