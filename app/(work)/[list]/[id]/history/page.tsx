import { HistoryPage } from "#components/history/history-page";
import { entities as names } from "#db/enums";
import { found } from "#lib/access/actor";
import { page, work } from "#lib/access/session";
import { historyOf } from "#lib/history/history";
import { entities } from "#lib/entities";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ list: string; id: string }> };

/** The history of a record of any list. */
export default async function RecordHistoryPage({ params }: Props) {
  const here = await work("history.read");
  const { list, id } = await params;
  const entity = page(() => found(names.find((name) => entities[name].path === `/${list}`)));
  const events = page(() => historyOf(here.actor, entity, recordId(id)));
  return <HistoryPage here={here} entity={entity} id={recordId(id)} events={events} />;
}
