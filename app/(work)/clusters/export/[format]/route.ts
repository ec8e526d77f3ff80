import { clusterColumns } from "#lib/clusters/export";
import { clusterList } from "#lib/clusters/list";
import { listClusters } from "#lib/clusters/queries";
import { exportOld } from "#lib/export/route";

export const GET = exportOld("clusters", clusterList, listClusters, clusterColumns);
