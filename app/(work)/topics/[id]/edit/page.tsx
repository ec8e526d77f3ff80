import { TopicForm } from "#components/topics/topic-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getTopicToEdit } from "#lib/topics/queries";

export default async function EditTopicPage({ params }: PageProps) {
  const here = await work("topic.edit");
  const id = recordId((await params).id);
  const topic = page(() => getTopicToEdit(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/topics/${id}`, label: topic.title }]} title={here.t("topics.edit")} />
      <div className="section">
        <TopicForm here={here} topic={topic} />
      </div>
    </>
  );
}
