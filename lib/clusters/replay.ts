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
