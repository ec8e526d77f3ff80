import { exportRoute } from "#lib/export/route";
import { regionColumns } from "#lib/regions/export";
import { regionList } from "#lib/regions/list";
import { listRegions } from "#lib/regions/queries";

export const GET = exportRoute("regions", regionList, listRegions, regionColumns);
