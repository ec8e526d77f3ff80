import { exportOld } from "#lib/export/route";
import { listProgrammes } from "#lib/programmes/queries";
import { programmeColumns } from "#lib/projects/export";
import { programmeList } from "#lib/projects/list";

export const GET = exportOld("programmes", programmeList, listProgrammes, programmeColumns);
