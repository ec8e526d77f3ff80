import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import type { ListValue } from "#db/enums";
import { evidence } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { requireChosen } from "#lib/records/chosen";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned } from "#lib/records/versioned";
import { evidenceFields } from "#lib/regions/fields";
import type { EditedEvidence, NewEvidence } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";

type Source = { provenance?: ListValue<"provenance"> };

const load = (id: number) => found(db().select().from(evidence).where(eq(evidence.id, id)).get());

/** Adds evidence of a region's expertise in a theme and returns its id. */
export function addEvidence(actor: Actor, input: NewEvidence, source: Source = {}): number {
  return transaction(() => {
    const { id: regionId } = loadRegion(input.regionId);
    authorize(actor, "region.edit");
    requireChosen(actor, evidenceFields, input);
    const row = { ...input, ...source, ...authored(actor) };
    const { id } = db().insert(evidence).values(row).returning({ id: evidence.id }).get();
    audit(actor, "region.addEvidence", "region", regionId, null, { ...input, evidenceId: id });
    return id;
  });
}

/** Saves evidence; whoever checked it before has to look again. Returns the region's id. */
export function editEvidence(actor: Actor, { id, version, ...values }: EditedEvidence): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    requireChosen(actor, evidenceFields, values);
    updateVersioned(evidence, id, version, { ...values, checkedBy: null, checkedAt: null }, actor);
    audit(actor, "region.editEvidence", "region", before.regionId, before, load(id));
    return before.regionId;
  });
}

/** Notes that the actor has compared the evidence with its source. Returns the region's id. */
export function checkEvidence(actor: Actor, { id, version }: Archived): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    updateVersioned(evidence, id, version, { checkedBy: actor.userId, checkedAt: now() }, actor);
    audit(actor, "region.checkEvidence", "region", before.regionId, null, { evidenceId: id, claim: before.claim });
    return before.regionId;
  });
}

/** Moves evidence into the archive, or back out of it. Returns the region's id. */
export function archiveEvidence(actor: Actor, { id, version }: Archived): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    updateVersioned(evidence, id, version, { archivedAt: before.archivedAt ? null : now() }, actor);
    audit(actor, "region.archiveEvidence", "region", before.regionId, before, load(id));
    return before.regionId;
  });
}
