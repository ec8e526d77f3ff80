import { exportRoute } from "#lib/export/route";
import { listProgrammes } from "#lib/programmes/queries";
import { programmeColumns } from "#lib/projects/export";
import { programmeList } from "#lib/projects/list";

export const GET = exportRoute("programmes", programmeList, listProgrammes, programmeColumns);
