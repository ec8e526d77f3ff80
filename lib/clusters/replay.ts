import { clusterList } from "#lib/clusters/columns";
import { openMemberships } from "#lib/clusters/members/queries";
import { getCluster, getClusterPage, listClusters } from "#lib/clusters/queries";
import { openTerms } from "#lib/clusters/terms/queries";
import { type Reads, listed } from "#lib/testing/reads";
import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createClusterAction: { allowed: staff, form: { kind: "economic", stage: "formal" } },
  editClusterAction: { allowed: staff, form: { kind: "economic", stage: "formal" } },
  archiveClusterAction: { allowed: staff },
  addTermAction: { allowed: staff, form: { role: "deputy" } },
  endTermAction: { allowed: staff },
  addMembershipAction: { allowed: staff, form: { organisationId: "2" } },
  endMembershipAction: { allowed: staff },
};

/** How this domain's records are read. */
export const reads: Reads = {
  cluster: { list: listed(clusterList, listClusters), pages: [getCluster, getClusterPage, openTerms, openMemberships] },
};
