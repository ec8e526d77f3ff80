import { exportOld } from "#lib/export/route";
import { regionColumns } from "#lib/regions/export";
import { regionList } from "#lib/regions/list";
import { listRegions } from "#lib/regions/queries";

export const GET = exportOld("regions", regionList, listRegions, regionColumns);
