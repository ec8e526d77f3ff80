import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createOrganisationAction: { allowed: staff, form: { type: "enterprise", country: "PL" } },
  editOrganisationAction: { allowed: staff, form: { type: "enterprise", country: "PL" } },
  archiveOrganisationAction: { allowed: staff },
};
