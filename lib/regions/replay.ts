import { regionList } from "#lib/regions/columns";
import { getRegionPage, listRegions } from "#lib/regions/queries";
import { othersWish, regionInReview, unmatchedWish } from "#lib/testing/foreign";
import { type Reads, listed } from "#lib/testing/reads";
import { officers, staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createRegionAction: { allowed: staff, form: { country: "PL" } },
  editRegionAction: { allowed: staff, form: { country: "PL" } },
  archiveRegionAction: { allowed: staff },
  moveRegionAction: { allowed: staff, form: { to: "in_review" } },
  saveReviewAction: { allowed: staff, form: { recommendation: "abstain" }, foreign: regionInReview },
  addEvidenceAction: { allowed: staff, form: { claim: "x", kind: "project", strength: "1" } },
  editEvidenceAction: { allowed: staff, form: { claim: "x", kind: "project", strength: "1" } },
  checkEvidenceAction: { allowed: staff },
  archiveEvidenceAction: { allowed: staff },
  addContactAction: { allowed: staff },
  editContactAction: { allowed: staff },
  archiveContactAction: { allowed: staff },
  addRelationAction: { allowed: staff, form: { kind: "project" } },
  removeRelationAction: { allowed: staff },
  indicateRegionAction: { allowed: officers, form: { priority: "2" } },
  matchIndicationAction: { allowed: staff, foreign: unmatchedWish },
  editIndicationAction: { allowed: officers, form: { asSaid: "x", priority: "2" }, foreign: othersWish },
  withdrawIndicationAction: { allowed: officers, form: { requestedBy: "1" }, foreign: othersWish },
  unmatchIndicationAction: { allowed: staff, foreign: othersWish },
};

/** How this domain's records are read. */
export const reads: Reads = {
  region: { list: listed(regionList, listRegions), pages: [getRegionPage] },
};
