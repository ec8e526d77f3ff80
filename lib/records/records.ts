import { and, eq, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { conflict, notFound } from "#lib/errors";
import { now } from "#lib/clock";

type RecordTable = SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn; updatedAt: SQLiteColumn; updatedBy: SQLiteColumn };

/** Who and when for a new row. */
export const authored = (actor: Actor) => ({ createdBy: actor.userId, updatedBy: actor.userId, createdAt: now(), updatedAt: now() });

/** Writes `values` where id and version still fit and raises the version; throws `conflict` for a stale version and `not_found` for an unknown id. */
export function updateVersioned(table: RecordTable, id: number, version: number, values: Record<string, unknown>, actor: Actor): void {
  const changed = db()
    .update(table)
    .set({ ...values, version: sql`version + 1`, updatedAt: now(), updatedBy: actor.userId } as never)
    .where(and(eq(table.id, id), eq(table.version, version)))
    .run().changes;
  if (changed === 1) return;
  throw db().select({ id: table.id }).from(table).where(eq(table.id, id)).get() ? conflict() : notFound();
}
