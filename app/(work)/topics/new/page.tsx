import { TopicForm } from "#components/topics/topic-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";

export default async function NewTopicPage({ searchParams }: PageProps) {
  const here = await work("topic.propose");
  const { t } = here;
  const clusterId = recordId((await searchParams).cluster) || undefined;
  return (
    <>
      <PageHeader crumbs={[{ href: "/topics", label: t("topics.title") }]} title={t("topics.new")} />
      <div className="section">
        <TopicForm here={here} clusterId={clusterId} />
      </div>
    </>
  );
}
