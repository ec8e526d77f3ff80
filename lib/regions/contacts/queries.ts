import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { regionContacts } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { contactScope } from "#lib/regions/scope";

const shown = (actor: Actor) => and(isNull(regionContacts.archivedAt), contactScope(actor));

/** Whom we know at a region; nobody for those who may not read contacts. */
export const contactsOf = (actor: Actor, regionId: number) =>
  db()
    .select()
    .from(regionContacts)
    .where(and(eq(regionContacts.regionId, regionId), shown(actor)))
    .orderBy(regionContacts.id)
    .all();

/** One contact, for its form. Throws `not_found`. */
export function getContact(actor: Actor, id: number) {
  authorize(actor, "contact.read");
  return found(
    db()
      .select()
      .from(regionContacts)
      .where(and(eq(regionContacts.id, id), shown(actor)))
      .get(),
  );
}
