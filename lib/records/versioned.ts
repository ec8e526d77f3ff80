import { and, eq, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { db } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { conflict, notFound } from "#lib/errors";
import { now } from "#lib/clock";

export type VersionedTable = SQLiteTable & {
  id: SQLiteColumn;
  version: SQLiteColumn;
  updatedAt: SQLiteColumn;
  updatedBy: SQLiteColumn;
};

/** What may be written to a table: its columns, and a name that is none of them does not compile. */
export type Writable<T extends SQLiteTable, V> = Partial<T["$inferInsert"]> & Record<Exclude<keyof V, keyof T["$inferInsert"]>, never>;

/** Who and when for a new row. */
export const authored = (actor: Actor) => ({ createdBy: actor.userId, updatedBy: actor.userId, createdAt: now(), updatedAt: now() });

const raised = <T extends VersionedTable>(actor: Actor, values: object) =>
  ({ ...values, version: sql`version + 1`, updatedAt: now(), updatedBy: actor.userId }) as unknown as SQLiteUpdateSetSource<T>;

/** Writes `values` where id and version still fit and raises the version; throws `conflict` for a stale version and `not_found` for an unknown id. Part of the caller's transaction. */
export function updateVersioned<T extends VersionedTable, const V extends object>(
  table: T,
  id: number,
  version: number,
  values: V & Writable<T, V>,
  actor: Actor,
): void {
  const where = and(eq(table.id, id), eq(table.version, version));
  if (db().update(table).set(raised<T>(actor, values)).where(where).run().changes === 1) return;
  throw db().select({ id: table.id }).from(table).where(eq(table.id, id)).get() ? conflict() : notFound();
}

/** Writes `values` to every row that fits, whatever its version, and raises it: for what follows from another deed. Part of the caller's transaction. Returns how many changed. */
export const updateWhere = <T extends VersionedTable, const V extends object>(
  table: T,
  where: SQL | undefined,
  values: V & Writable<T, V>,
  actor: Actor,
): number => db().update(table).set(raised<T>(actor, values)).where(where).run().changes;
