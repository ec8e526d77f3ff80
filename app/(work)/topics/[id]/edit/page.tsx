import { TopicForm } from "#components/topics/topic-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getTopic } from "#lib/topics/queries";

export default async function EditTopicPage({ params }: PageProps) {
  const { actor, t } = await work("topic.edit");
  const id = Number((await params).id);
  const topic = page(() => getTopic(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/topics/${id}`, label: topic.title }]} title={t("topics.edit")} />
      <div className="section">
        <TopicForm actor={actor} t={t} topic={topic} />
      </div>
    </>
  );
}
