import { TopicBody } from "#components/topics/topic-body";
import { page, work } from "#lib/access/session";
import { decisionsOn } from "#lib/decisions/queries";
import type { PageProps } from "#lib/page-props";
import { getTopicPage } from "#lib/topics/queries";

export default async function TopicPage({ params }: PageProps) {
  const here = await work("topic.read");
  const id = Number((await params).id);
  const topic = page(() => getTopicPage(here.actor, id));
  return <TopicBody topic={topic} decisions={decisionsOn(here.actor, "topic", id)} here={here} />;
}
