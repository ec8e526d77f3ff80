import { decisionColumns } from "#lib/decisions/export";
import { decisionList } from "#lib/decisions/list";
import { listDecisions } from "#lib/decisions/queries";
import { exportOld } from "#lib/export/route";

export const GET = exportOld("decisions", decisionList, listDecisions, decisionColumns);
