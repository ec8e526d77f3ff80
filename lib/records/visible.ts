import { and, eq } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import { authorizeSome, found, type Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";

/** Throws `refused` where the actor's role reads no such records, and `not_found` for one that its scope does not show. */
export function requireVisible(actor: Actor, entity: Entity, id: number): void {
  const { table, scope, read } = entities[entity];
  authorizeSome(actor, read);
  found(
    db()
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, id), scope(actor)))
      .get(),
  );
}
