import { exportRoute } from "#lib/export/route";
import { regionList } from "#lib/regions/columns";
import { listRegions } from "#lib/regions/queries";

export const GET = exportRoute(regionList, listRegions);
