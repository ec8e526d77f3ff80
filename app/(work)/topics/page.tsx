import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { topicList } from "#lib/topics/columns";
import { listTopics } from "#lib/topics/queries";

export default async function TopicsPage({ searchParams }: PageProps) {
  const here = await work("topic.read");
  const state = parseList(topicList, await searchParams);
  const found = page(() => listTopics(here.actor, state));
  const late = [{ value: "1", label: here.t("topics.late") }];
  return <ListPage here={here} list={topicList} state={state} found={found} add="topic.propose" options={{ late }} />;
}
