import { sql } from "drizzle-orm";
import { customType, integer, text } from "drizzle-orm/sqlite-core";
import { provenances } from "#db/enums";
import { dataIn, textOf, type SnapshotKind } from "#db/schema/snapshots/format";

export const id = () => integer("id").primaryKey({ autoIncrement: true });

/** Data frozen as JSON, with its format's number; read through its schema, whatever version wrote it. */
export const snapshot = <T>(name: string, kind: SnapshotKind<T>) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => "text",
    toDriver: (data) => textOf(kind, data),
    fromDriver: (kept) => dataIn(kind, kept),
  })(name);

/** Instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const instant = (name: string) => text(name);

export const createdAt = () =>
  instant("created_at")
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ','now'))`);

/** The account that made a row, 0 for the program itself: that is why this and `updated_by` are no foreign keys. */
export const createdBy = () => integer("created_by");

/** What every editable record carries: who, when, and the version that a save must name. */
export const record = () => ({
  version: integer("version").notNull().default(1),
  createdAt: createdAt(),
  createdBy: createdBy(),
  updatedAt: instant("updated_at")
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ','now'))`),
  updatedBy: integer("updated_by"),
  archivedAt: instant("archived_at"),
});

/** Where a fact comes from; `sample` is shown on screen as demonstration data. */
export const sourced = () => ({
  provenance: text("provenance", { enum: provenances }).notNull().default("office"),
  sourceUrl: text("source_url"),
  sourceNote: text("source_note"),
});
