import { decisionList } from "#lib/decisions/columns";
import { listDecisions } from "#lib/decisions/queries";
import { exportRoute } from "#lib/export/route";

export const GET = exportRoute(decisionList, listDecisions);
