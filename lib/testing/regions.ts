import { castActor } from "#lib/access/demo";
import { createRegion, moveRegion } from "#lib/regions/commands";
import { addContact } from "#lib/regions/contacts/commands";
import { addEvidence } from "#lib/regions/evidence/commands";
import { newRegion } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";
import { activeCriteria } from "#lib/regions/reviews/queries";

export const typed = { namePl: "Region Próbny", country: "at", nutsCode: "AT99", nutsVersion: "2021", latitude: "48,5", longitude: "14" };
export const proof = { themeId: 1, claim: "Wspólne laboratoria", kind: "project" as const, strength: 3, day: null, sourceUrl: null };
export const contact = { name: "Anna Nowak", organisation: null, role: null, email: "a@example.org", phone: "600" };

/** A region in review with a contact and a piece of evidence. */
export function inReview(): { id: number; evidenceId: number } {
  const officer = castActor("oficer");
  const id = createRegion(officer, newRegion.parse(typed));
  const evidenceId = addEvidence(officer, { regionId: id, ...proof });
  addContact(officer, { regionId: id, ...contact });
  moveRegion(officer, { id, version: loadRegion(id).version, to: "in_review", reason: null });
  return { id, evidenceId };
}

/** What a reviewer sends: the same score for each criterion. */
export const review = (regionId: number, evidenceId: number | null, value = 3, recommendation = "approve" as "approve" | "abstain") => ({
  regionId,
  recommendation,
  comment: "Komentarz recenzji",
  conflictOfInterest: null,
  scores: activeCriteria(castActor("oficer")).map((one) => ({ criterionId: one.id, value, evidenceId })),
});
export const approval = { outcome: "approved" as const, reason: "Zgodnie z recenzjami", validUntil: "2027-12-31", override: null };
