import { exportRoute } from "#lib/export/route";
import { programmeList } from "#lib/programmes/columns";
import { listProgrammes } from "#lib/programmes/queries";

export const GET = exportRoute(programmeList, listProgrammes);
