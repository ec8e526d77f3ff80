import { TopicBody } from "#components/topics/topic-body";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getTopicPage } from "#lib/topics/queries";

export default async function TopicPage({ params }: PageProps) {
  const here = await work("topic.read");
  const id = Number((await params).id);
  return <TopicBody topic={page(() => getTopicPage(here.actor, id))} here={here} />;
}
