import { decisionColumns } from "#lib/decisions/export";
import { decisionList } from "#lib/decisions/list";
import { listDecisions } from "#lib/decisions/queries";
import { exportRoute } from "#lib/export/route";

export const GET = exportRoute("decisions", decisionList, listDecisions, decisionColumns);
