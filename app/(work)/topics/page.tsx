import { Link } from "#components/ui/link";
import { topicChannels, topicStatuses } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { TopicRows } from "#components/topics/topic-rows";
import { PageHeader } from "#components/ui/page-header";
import { canSome } from "#lib/access/actor";
import { work } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { clusterOptions, themeOptions } from "#lib/clusters/queries";
import { enumOptions, enumTexts, recordOptions } from "#lib/forms/options";
import { mostOptions, parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { topicList } from "#lib/topics/list";
import { listTopics, type TopicRow } from "#lib/topics/queries";

export default async function TopicsPage({ searchParams }: PageProps) {
  const { actor, t, format } = await work("topic.read");
  const state = parseList(topicList, await searchParams);
  const { rows, total } = listTopics(actor, state);
  const filters = [
    { name: "status", label: t("topics.status"), options: enumOptions(t, "topicStatus", topicStatuses) },
    { name: "cluster", label: t("topics.cluster"), options: recordOptions(clusterOptions(actor, mostOptions + 1)) },
    { name: "theme", label: t("topics.theme"), options: recordOptions(themeOptions(actor)) },
    { name: "late", label: t("topics.due"), options: [{ value: "1", label: t("topics.late") }] },
  ];
  const today = warsawDay();
  const dueOf = ({ replyDueOn }: TopicRow) => ({
    due: replyDueOn ? format.date(replyDueOn) : "",
    late: replyDueOn !== null && replyDueOn < today,
  });
  const texts = {
    supports: t("topics.supports"),
    wanted: t("topics.wantedRegions", { names: "%names%" }),
    sample: t("list.sample"),
    channels: enumTexts(t, "topicChannel", topicChannels),
    statuses: enumTexts(t, "topicStatus", topicStatuses),
  };
  const columns = [
    { key: "number", label: t("topics.number") },
    { key: "title", label: t("topics.name") },
    { key: "cluster", label: t("topics.cluster") },
    { key: "themes", label: t("topics.themes") },
    { key: "supports", label: t("topics.supports"), number: true },
    { key: "status", label: t("topics.status") },
    { key: "due", label: t("topics.due") },
  ];
  return (
    <>
      <PageHeader title={t("topics.title")} lead={t("topics.lead", { total })}>
        {canSome(actor, "list.export") && <ExportLinks spec={topicList} state={state} t={t} />}
        {canSome(actor, "topic.propose") && (
          <Link className="btn primary" href="/topics/new">
            {t("topics.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={topicList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={topicList} state={state} columns={columns} total={total} caption={t("topics.title")} t={t}>
        <TopicRows rows={rows.map((row) => ({ ...row, ...dueOf(row) }))} texts={texts} />
      </ListTable>
    </>
  );
}
