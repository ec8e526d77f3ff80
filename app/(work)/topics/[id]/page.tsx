import { TopicBody } from "#components/topics/topic-body";
import { page, work } from "#lib/access/session";
import { decisionsOn } from "#lib/decisions/queries";
import { lineOf } from "#lib/meetings/log/said";
import { recordId, type PageProps } from "#lib/page-props";
import { scenariosServing } from "#lib/scenarios/programme/serving";
import { getTopicPage } from "#lib/topics/page/page";

export default async function TopicPage({ params }: PageProps) {
  const here = await work("topic.read");
  const id = recordId((await params).id);
  const topic = page(() => getTopicPage(here.actor, id));
  const around = {
    decisions: decisionsOn(here.actor, "topic", id),
    scenarios: scenariosServing(here.actor, id),
    source: lineOf(here.actor, topic.sourceEntryId),
  };
  return <TopicBody topic={topic} around={around} here={here} />;
}
