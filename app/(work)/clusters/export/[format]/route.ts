import { clusterList } from "#lib/clusters/columns";
import { listClusters } from "#lib/clusters/queries";
import { exportRoute } from "#lib/export/route";

export const GET = exportRoute(clusterList, listClusters);
