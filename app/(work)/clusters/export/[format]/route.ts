import { clusterColumns } from "#lib/clusters/export";
import { clusterList } from "#lib/clusters/list";
import { listClusters } from "#lib/clusters/queries";
import { exportRoute } from "#lib/export/route";

export const GET = exportRoute("clusters", clusterList, listClusters, clusterColumns);
