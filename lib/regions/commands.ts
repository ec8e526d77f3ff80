import { and, eq, isNull, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { regions } from "#db/schema/regions";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";
import { updateVersioned } from "#lib/records/versioned";
import type { EditedRegion, MovedRegion, NewRegion } from "#lib/regions/input";
import { countContacts, countEvidence, loadRegion } from "#lib/regions/records";
import { beginsRound, canMove, lacksForReview, standingOf } from "#lib/regions/rules";
import { regionWords } from "#lib/regions/words";
import { sortKey } from "#lib/text";

/** One code of one version of NUTS, one region. */
function refuseTaken({ nutsCode, nutsVersion }: NewRegion, id: number): void {
  if (nutsCode === null) return;
  const same = and(eq(regions.nutsCode, nutsCode), nutsVersion ? eq(regions.nutsVersion, nutsVersion) : isNull(regions.nutsVersion));
  const other = db()
    .select({ id: regions.id })
    .from(regions)
    .where(and(same, ne(regions.id, id)))
    .get();
  if (other) throw badField("nutsCode", "regions.rules.taken");
}

const region: Plain<typeof regions, NewRegion> = {
  entity: "region",
  table: regions,
  edit: "region.edit",
  words: regionWords,
  row: (input, id) => {
    refuseTaken(input, id);
    return { ...input, sortKey: sortKey(input.namePl) };
  },
};

/** Adds a candidate region and returns its id. */
export const createRegion = (actor: Actor, input: NewRegion): number => createRecord(actor, region, input);

/** Saves a region's fields; throws `conflict` for a stale version. Returns its id. */
export const editRegion = (actor: Actor, input: EditedRegion): number => editRecord(actor, region, input);

/** Moves a region into the archive, or back out of it. Returns its id. */
export const archiveRegion = (actor: Actor, input: Archived): number => archiveRecord(actor, region, input);

/** Sends a region to review (a new round after an earlier decision or an approval that has run out), or suspends an approved one with a reason. Returns its id. */
export function moveRegion(actor: Actor, { id, version, to, reason }: MovedRegion): number {
  return transaction(() => {
    const before = loadRegion(id);
    authorize(actor, to === "suspended" ? "region.decide" : "region.edit");
    if (!canMove(standingOf(before, warsawDay()), to)) throw rule("regions", "move");
    if (to === "suspended" && !reason) throw badField("reason", "field.required");
    const lack = to === "in_review" ? lacksForReview(countContacts(id), countEvidence(id)) : null;
    if (lack) throw rule("regions", lack);
    const round = beginsRound(before.status, to) ? before.round + 1 : before.round;
    updateVersioned(regions, id, version, { status: to, round }, actor);
    const action = to === "suspended" ? "region.suspend" : "region.sendToReview";
    audit(actor, action, "region", id, before, { ...loadRegion(id), reason });
    return id;
  });
}

/** Sets what a published decision says; called by the decision, part of the caller's transaction. */
export function applyRegionDecision(actor: Actor, id: number, outcome: "approved" | "rejected", validUntil: string | null): void {
  const before = loadRegion(id);
  authorize(actor, "region.decide");
  if (!canMove(before.status, outcome)) throw rule("regions", "move");
  updateVersioned(regions, id, before.version, { status: outcome, validUntil: outcome === "approved" ? validUntil : null }, actor);
  audit(actor, "region.decide", "region", id, before, loadRegion(id));
}
