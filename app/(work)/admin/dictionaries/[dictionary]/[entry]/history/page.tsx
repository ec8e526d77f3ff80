import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { historyOf } from "#lib/history/history";
import { dictionaryNamed } from "#lib/dictionaries/queries";

type Props = { params: Promise<{ dictionary: string; entry: string }> };

const entities = { themes: "theme", criteria: "criterion", rates: "rate" } as const;

export default async function EntryHistoryPage({ params }: Props) {
  const here = await work("history.read");
  const { dictionary, entry } = await params;
  const entity = entities[page(() => dictionaryNamed(dictionary))];
  const id = Number(entry);
  return <HistoryPage here={here} entity={entity} id={id} events={page(() => historyOf(here.actor, entity, id))} />;
}
