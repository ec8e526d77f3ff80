import { TopicForm } from "#components/topics/topic-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";

export default async function NewTopicPage({ searchParams }: PageProps) {
  const { actor, t } = await work("topic.propose");
  const clusterId = Number((await searchParams).cluster) || undefined;
  return (
    <>
      <PageHeader crumbs={[{ href: "/topics", label: t("topics.title") }]} title={t("topics.new")} />
      <div className="section">
        <TopicForm actor={actor} t={t} clusterId={clusterId} />
      </div>
    </>
  );
}
