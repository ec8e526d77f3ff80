import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { dictionaryNamed, getCriterion, getRate, getTheme } from "#lib/dictionaries/queries";

type Props = { params: Promise<{ dictionary: string; entry: string }> };

const readers = { themes: getTheme, criteria: getCriterion, rates: getRate };
const entities = { themes: "theme", criteria: "criterion", rates: "rate" } as const;

export default async function EntryHistoryPage({ params }: Props) {
  const here = await work("history.read");
  const { dictionary, entry } = await params;
  const name = page(() => dictionaryNamed(dictionary));
  const one = page(() => readers[name](here.actor, Number(entry)));
  return <HistoryPage here={here} entity={entities[name]} id={one.id} title={one.namePl} back={`/admin/dictionaries/${name}/${one.id}`} />;
}
