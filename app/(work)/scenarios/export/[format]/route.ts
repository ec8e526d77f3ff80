import { exportOld } from "#lib/export/route";
import { scenarioColumns } from "#lib/scenarios/export";
import { scenarioList } from "#lib/scenarios/list";
import { listScenarios } from "#lib/scenarios/queries";

export const GET = exportOld("scenarios", scenarioList, listScenarios, scenarioColumns);
