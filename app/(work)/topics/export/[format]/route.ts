import { exportRoute } from "#lib/export/route";
import { topicList } from "#lib/topics/columns";
import { listTopics } from "#lib/topics/queries";

export const GET = exportRoute(topicList, listTopics);
