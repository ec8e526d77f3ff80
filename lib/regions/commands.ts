import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { evidence, regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { authored } from "#lib/records/records";
import type { NewEvidence } from "#lib/regions/input";

/** Adds evidence of a region's expertise in a theme and returns its id. */
export function addEvidence(actor: Actor, input: NewEvidence): number {
  return transaction(() => {
    found(db().select({ id: regions.id }).from(regions).where(eq(regions.id, input.regionId)).get());
    authorize(actor, "region.edit");
    const { id } = db()
      .insert(evidence)
      .values({ ...input, ...authored(actor) })
      .returning({ id: evidence.id })
      .get();
    audit(actor, "region.addEvidence", "region", input.regionId, null, { ...input, evidenceId: id });
    return id;
  });
}
