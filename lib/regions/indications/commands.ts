import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { indications } from "#db/schema/regions";
import { authorize, found, isOwn, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/commands";
import { requireChosen } from "#lib/records/chosen";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned } from "#lib/records/versioned";
import { correctedFields, indicationFields, wishWithdrawalFields } from "#lib/regions/fields";
import { addedTo, meantAgain, twinOf, type Indication } from "#lib/regions/indications/twins";
import type { EditedIndication, MatchedIndication, NewIndication, WithdrawnIndication } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";

type Said = { sourceEntryId?: number };

const load = (id: number): Indication =>
  found(
    db()
      .select()
      .from(indications)
      .where(and(eq(indications.id, id), isNull(indications.archivedAt)))
      .get(),
  );

/** One event for the cluster and one for each region that the wish named or names. */
function log(actor: Actor, verb: string, before: Indication, more: Record<string, unknown> = {}): void {
  const after = found(db().select().from(indications).where(eq(indications.id, before.id)).get());
  const regionIds = [...new Set([before.regionId, after.regionId])].filter((id) => id !== null);
  const values = [before, { ...after, ...more }] as const;
  for (const regionId of regionIds) audit(actor, `region.${verb}`, "region", regionId, ...values);
  audit(actor, `region.${verb}`, "cluster", before.clusterId, ...values);
}

/** What somebody who speaks for the cluster reads when another has changed its wish. */
const about = ({ clusterId, asSaid }: Indication) => ({ entity: "cluster", entityId: clusterId, params: { region: asSaid } }) as const;

/**
 * Records that a cluster wants to learn from a region, or from a place that no region stands for yet. The same wish again is no second one: a form
 * asks whether to add to the first, a line of a meeting adds to it. A form asks for the right to indicate; for what was said at a meeting it is the
 * right to log that meeting, whoever spoke. Returns the indication's id.
 */
export function indicateRegion(actor: Actor, { addTo, ...input }: NewIndication, said: Said = {}): number {
  return transaction(() => {
    if (said.sourceEntryId === undefined) authorize(actor, "region.indicate", input);
    else authorize(actor, "meeting.log");
    requireChosen(actor, indicationFields, input);
    const asSaid = input.asSaid ?? (input.regionId === null ? "" : loadRegion(input.regionId).namePl);
    const twin = twinOf({ ...input, asSaid });
    if (twin && said.sourceEntryId === undefined && addTo !== twin.id) throw meantAgain(actor, twin);
    if (twin) return addReason(actor, twin, input);
    const row = { ...input, asSaid, ...said, ...authored(actor) };
    const { id } = db().insert(indications).values(row).returning({ id: indications.id }).get();
    const after = { ...input, asSaid, indicationId: id };
    if (input.regionId !== null) audit(actor, "region.indicate", "region", input.regionId, null, after);
    audit(actor, "region.indicate", "cluster", input.clusterId, null, after);
    return id;
  });
}

function addReason(actor: Actor, twin: Indication, input: Pick<NewIndication, "reason" | "learn" | "priority">): number {
  const values = addedTo(twin, input);
  if (!values) return twin.id;
  updateVersioned(indications, twin.id, twin.version, values, actor);
  log(actor, "editIndication", twin);
  return twin.id;
}

/** Corrects a wish: the region that was meant, the theme, the reason. The words as said stay unless they are the ones corrected. Returns its cluster's id. */
export function editIndication(actor: Actor, { id, version, ...values }: EditedIndication): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.indicate", before);
    requireChosen(actor, correctedFields, values);
    updateVersioned(indications, id, version, values, actor);
    log(actor, "editIndication", before);
    if (!isOwn(actor, before)) notifyClusters([before.clusterId], { kind: "wishCorrected", ...about(before) });
    return before.clusterId;
  });
}

/** Takes a wish back, so that it counts nowhere: by the cluster itself, or by the department when a named person has asked for it. Returns its cluster's id. */
export function withdrawIndication(actor: Actor, { id, version, reason, requestedBy }: WithdrawnIndication): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.indicate", before);
    if (!isOwn(actor, before) && requestedBy === null) throw badField("requestedBy", "field.required");
    requireChosen(actor, wishWithdrawalFields, { requestedBy });
    updateVersioned(indications, id, version, { archivedAt: now() }, actor);
    log(actor, "withdrawIndication", before, { withdrawnReason: reason, requestedBy });
    if (!isOwn(actor, before)) notifyClusters([before.clusterId], { kind: "wishWithdrawn", ...about(before) });
    return before.clusterId;
  });
}

/** Says which region an indication meant; the words as said stay. Returns the region's id. */
export function matchIndication(actor: Actor, { id, version, regionId }: MatchedIndication): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    if (before.regionId !== null) throw rule("regions", "matched");
    const region = loadRegion(regionId);
    updateVersioned(indications, id, version, { regionId: region.id }, actor);
    log(actor, "matchIndication", before);
    return region.id;
  });
}

/** Takes an indication off the region that it was matched to; it waits for its region again. Returns the indication's id. */
export function unmatchIndication(actor: Actor, { id, version }: Archived): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    if (before.regionId === null) throw rule("regions", "notMatched");
    updateVersioned(indications, id, version, { regionId: null }, actor);
    log(actor, "unmatchIndication", before);
    return id;
  });
}

/** Takes back a wish together with the one line of a meeting that it came from, for whoever logs that meeting. Part of the caller's transaction. */
export function takeBackIndication(actor: Actor, id: number): void {
  const before = load(id);
  authorize(actor, "meeting.log");
  updateVersioned(indications, id, before.version, { archivedAt: now() }, actor);
  log(actor, "withdrawIndication", before);
  notifyClusters([before.clusterId], { kind: "wishWithdrawn", ...about(before) });
}
