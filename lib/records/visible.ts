import { and, count, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
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

/** How many records of a kind refer to a row of another, as a column of a list: those that the actor sees and that are not gone. */
export function referring(actor: Actor, entity: Entity, from: SQLiteColumn, to: SQLiteColumn): SQL<number> {
  const { table, scope, goneAt } = entities[entity];
  const there = goneAt.map((column) => isNull(column));
  return sql<number>`${db()
    .select({ n: count() })
    .from(table)
    .where(and(eq(from, to), ...there, scope(actor)))}`;
}
