import { and, eq, isNull, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { regions } from "#db/schema/regions";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { EditedRegion, MovedRegion, NewRegion, Versioned } from "#lib/regions/input";
import { countContacts, countEvidence, indexRegion, loadRegion } from "#lib/regions/records";
import { beginsRound, canMove, lacksForReview } from "#lib/regions/rules";
import { sortKey } from "#lib/text";

function refuseTaken({ nutsCode, nutsVersion }: NewRegion, id = 0): void {
  if (nutsCode === null) return;
  const same = and(eq(regions.nutsCode, nutsCode), nutsVersion ? eq(regions.nutsVersion, nutsVersion) : isNull(regions.nutsVersion));
  if (
    db()
      .select({ id: regions.id })
      .from(regions)
      .where(and(same, ne(regions.id, id)))
      .get()
  )
    throw badField("nutsCode", "regions.rules.taken");
}

/** Adds a candidate region and returns its id. */
export function createRegion(actor: Actor, input: NewRegion): number {
  return transaction(() => {
    authorize(actor, "region.edit");
    refuseTaken(input);
    const { id } = db()
      .insert(regions)
      .values({ ...input, sortKey: sortKey(input.namePl), ...authored(actor) })
      .returning({ id: regions.id })
      .get();
    audit(actor, "region.create", "region", id, null, input);
    indexRegion(id);
    return id;
  });
}

/** Saves a region's fields; throws `conflict` for a stale version. Returns its id. */
export function editRegion(actor: Actor, input: EditedRegion): number {
  return transaction(() => {
    const before = loadRegion(input.id);
    authorize(actor, "region.edit");
    const { id, version, ...values } = input;
    refuseTaken(input, id);
    updateVersioned(regions, id, version, { ...values, sortKey: sortKey(input.namePl) }, actor);
    audit(actor, "region.edit", "region", id, before, loadRegion(id));
    indexRegion(id);
    return id;
  });
}

/** Moves a region into the archive, or back out of it. Returns its id. */
export function archiveRegion(actor: Actor, input: Versioned): number {
  return transaction(() => {
    const before = loadRegion(input.id);
    authorize(actor, "region.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(regions, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "region.archive" : "region.restore", "region", input.id, before, loadRegion(input.id));
    indexRegion(input.id);
    return input.id;
  });
}

/** Sends a region to review (a new round after an earlier decision), or suspends an approved one with a reason. Returns its id. */
export function moveRegion(actor: Actor, input: MovedRegion): number {
  return transaction(() => {
    const before = loadRegion(input.id);
    authorize(actor, input.to === "suspended" ? "region.decide" : "region.edit");
    if (!canMove(before.status, input.to)) throw rule("regions", "move");
    if (input.to === "suspended" && !input.reason) throw badField("reason", "field.required");
    const lack = input.to === "in_review" ? lacksForReview(countContacts(input.id), countEvidence(input.id)) : null;
    if (lack) throw rule("regions", lack);
    const round = beginsRound(before.status, input.to) ? before.round + 1 : before.round;
    updateVersioned(regions, input.id, input.version, { status: input.to, round }, actor);
    const action = input.to === "suspended" ? "region.suspend" : "region.sendToReview";
    audit(actor, action, "region", input.id, before, { ...loadRegion(input.id), reason: input.reason });
    return input.id;
  });
}

/** Sets what a published decision says; called by the decision, inside its transaction. */
export function applyRegionDecision(actor: Actor, id: number, outcome: "approved" | "rejected", validUntil: string | null): void {
  const before = loadRegion(id);
  authorize(actor, "region.decide");
  if (!canMove(before.status, outcome)) throw rule("regions", "move");
  updateVersioned(regions, id, before.version, { status: outcome, validUntil: outcome === "approved" ? validUntil : null }, actor);
  audit(actor, "region.decide", "region", id, before, loadRegion(id));
}
