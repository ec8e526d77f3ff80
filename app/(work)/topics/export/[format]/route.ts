import { exportOld } from "#lib/export/route";
import { topicColumns } from "#lib/topics/export";
import { topicList } from "#lib/topics/list";
import { listTopics } from "#lib/topics/queries";

export const GET = exportOld("topics", topicList, listTopics, topicColumns);
