import { and, eq } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import { authorizeSome, found, type Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";

const row = (actor: Actor, entity: Entity, id: number) => {
  const { table, scope } = entities[entity];
  return db()
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), scope(actor)))
    .get();
};

/** Whether the actor's scope shows a record. */
export const isVisible = (actor: Actor, entity: Entity, id: number): boolean => row(actor, entity, id) !== undefined;

/** Throws `refused` where the actor's role reads no such records, and `not_found` for one that its scope does not show. */
export function requireVisible(actor: Actor, entity: Entity, id: number): void {
  authorizeSome(actor, entities[entity].read);
  found(row(actor, entity, id));
}
