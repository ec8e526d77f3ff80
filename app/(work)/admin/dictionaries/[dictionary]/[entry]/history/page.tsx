import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { historyOf } from "#lib/history/history";
import { dictionaryNamed } from "#lib/dictionaries/queries";
import { entryOf } from "#lib/dictionaries/rules";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ dictionary: string; entry: string }> };

export default async function EntryHistoryPage({ params }: Props) {
  const here = await work("history.read");
  const { dictionary, entry } = await params;
  const entity = entryOf[page(() => dictionaryNamed(dictionary))];
  const id = recordId(entry);
  return <HistoryPage here={here} entity={entity} id={id} events={page(() => historyOf(here.actor, entity, id))} />;
}
