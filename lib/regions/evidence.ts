import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { evidence, regionContacts, regionRelations } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { EditedContact, EditedEvidence, NewContact, NewEvidence, NewRelation, Versioned } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";

type Source = { provenance?: "office" | "public" | "sample" };

const loadEvidence = (id: number) => found(db().select().from(evidence).where(eq(evidence.id, id)).get());
const loadContact = (id: number) => found(db().select().from(regionContacts).where(eq(regionContacts.id, id)).get());

/** Adds evidence of a region's expertise in a theme and returns its id. */
export function addEvidence(actor: Actor, input: NewEvidence, source: Source = {}): number {
  return transaction(() => {
    loadRegion(input.regionId);
    authorize(actor, "region.edit");
    const row = { ...input, ...source, ...authored(actor) };
    const { id } = db().insert(evidence).values(row).returning({ id: evidence.id }).get();
    audit(actor, "region.addEvidence", "region", input.regionId, null, { ...input, evidenceId: id });
    return id;
  });
}

/** Saves evidence; whoever checked it before has to look again. Returns the region's id. */
export function editEvidence(actor: Actor, input: EditedEvidence): number {
  return transaction(() => {
    const { id, version, ...values } = input;
    const before = loadEvidence(id);
    authorize(actor, "region.edit");
    updateVersioned(evidence, id, version, { ...values, regionId: before.regionId, checkedBy: null, checkedAt: null }, actor);
    audit(actor, "region.editEvidence", "region", before.regionId, before, loadEvidence(id));
    return before.regionId;
  });
}

/** Notes that the actor has compared the evidence with its source. Returns the region's id. */
export function checkEvidence(actor: Actor, input: Versioned): number {
  return transaction(() => {
    const before = loadEvidence(input.id);
    authorize(actor, "region.edit");
    updateVersioned(evidence, input.id, input.version, { checkedBy: actor.userId, checkedAt: now() }, actor);
    audit(actor, "region.checkEvidence", "region", before.regionId, null, { evidenceId: input.id, claim: before.claim });
    return before.regionId;
  });
}

/** Moves evidence into the archive. Returns the region's id. */
export function archiveEvidence(actor: Actor, input: Versioned): number {
  return transaction(() => {
    const before = loadEvidence(input.id);
    authorize(actor, "region.edit");
    updateVersioned(evidence, input.id, input.version, { archivedAt: before.archivedAt ? null : now() }, actor);
    audit(actor, "region.archiveEvidence", "region", before.regionId, before, loadEvidence(input.id));
    return before.regionId;
  });
}

/** Adds a contact at a region and returns its id; the audit keeps no address. */
export function addContact(actor: Actor, input: NewContact, source: Source = {}): number {
  return transaction(() => {
    loadRegion(input.regionId);
    authorize(actor, "region.edit");
    const row = { ...input, ...source, ...authored(actor) };
    const { id } = db().insert(regionContacts).values(row).returning({ id: regionContacts.id }).get();
    audit(actor, "region.addContact", "region", input.regionId, null, { contactId: id, organisation: input.organisation });
    return id;
  });
}

/** Saves a contact. Returns the region's id. */
export function editContact(actor: Actor, input: EditedContact): number {
  return transaction(() => {
    const { id, version, ...values } = input;
    const before = loadContact(id);
    authorize(actor, "region.edit");
    updateVersioned(regionContacts, id, version, { ...values, regionId: before.regionId }, actor);
    audit(actor, "region.editContact", "region", before.regionId, null, { contactId: id, organisation: input.organisation });
    return before.regionId;
  });
}

/** Moves a contact into the archive. Returns the region's id. */
export function archiveContact(actor: Actor, input: Versioned): number {
  return transaction(() => {
    const before = loadContact(input.id);
    authorize(actor, "region.edit");
    updateVersioned(regionContacts, input.id, input.version, { archivedAt: now() }, actor);
    audit(actor, "region.archiveContact", "region", before.regionId, null, { contactId: input.id });
    return before.regionId;
  });
}

/** Records what ties a region to us and returns the relation's id. */
export function addRelation(actor: Actor, input: NewRelation): number {
  return transaction(() => {
    loadRegion(input.regionId);
    authorize(actor, "region.edit");
    const { id } = db().insert(regionRelations).values(input).returning({ id: regionRelations.id }).get();
    audit(actor, "region.addRelation", "region", input.regionId, null, { ...input, relationId: id });
    return id;
  });
}

/** Takes a relation off; the history keeps it. Returns the region's id. */
export function removeRelation(actor: Actor, input: { id: number }): number {
  return transaction(() => {
    const before = found(db().select().from(regionRelations).where(eq(regionRelations.id, input.id)).get());
    authorize(actor, "region.edit");
    db().delete(regionRelations).where(eq(regionRelations.id, input.id)).run();
    audit(actor, "region.removeRelation", "region", before.regionId, before, null);
    return before.regionId;
  });
}
