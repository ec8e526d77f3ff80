import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import type { ListValue } from "#db/enums";
import { regionContacts } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { EditedContact, NewContact } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";

type Source = { provenance?: ListValue<"provenance"> };

const load = (id: number) =>
  found(
    db()
      .select()
      .from(regionContacts)
      .where(and(eq(regionContacts.id, id), isNull(regionContacts.archivedAt)))
      .get(),
  );

/** Adds a contact at a region and returns its id; the audit keeps no name and no address. */
export function addContact(actor: Actor, input: NewContact, source: Source = {}): number {
  return transaction(() => {
    const { id: regionId } = loadRegion(input.regionId);
    authorize(actor, "region.edit");
    const row = { ...input, ...source, ...authored(actor) };
    const { id } = db().insert(regionContacts).values(row).returning({ id: regionContacts.id }).get();
    audit(actor, "region.addContact", "region", regionId, null, { contactId: id, organisation: input.organisation });
    return id;
  });
}

/** Saves a contact. Returns the region's id. */
export function editContact(actor: Actor, { id, version, ...values }: EditedContact): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    updateVersioned(regionContacts, id, version, values, actor);
    audit(actor, "region.editContact", "region", before.regionId, null, { contactId: id, organisation: values.organisation });
    return before.regionId;
  });
}

/** Moves a contact into the archive. Returns the region's id. */
export function archiveContact(actor: Actor, { id, version }: Archived): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "region.edit");
    updateVersioned(regionContacts, id, version, { archivedAt: now() }, actor);
    audit(actor, "region.archiveContact", "region", before.regionId, null, { contactId: id });
    return before.regionId;
  });
}
