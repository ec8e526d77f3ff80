import { exportRoute } from "#lib/export/route";
import { scenarioList } from "#lib/scenarios/columns";
import { listScenarios } from "#lib/scenarios/queries";

export const GET = exportRoute(scenarioList, listScenarios);
