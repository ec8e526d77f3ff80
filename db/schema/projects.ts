import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, record, snapshot, sourced } from "#db/schema/columns";
import { marksKind } from "#db/schema/snapshots/marks";

export const programmes = sqliteTable("programmes", {
  id: id(),
  key: text("key").notNull().unique(),
  namePl: text("name_pl").notNull(),
  nameEn: text("name_en").notNull(),
  level: text("level"),
  purpose: text("purpose"),
  ...sourced(),
  ...record(),
});

export const projects = sqliteTable("projects", {
  id: id(),
  acronym: text("acronym").notNull(),
  titlePl: text("title_pl").notNull(),
  titleEn: text("title_en"),
  programmeId: integer("programme_id").references(() => programmes.id),
  fromDay: text("from_day"),
  toDay: text("to_day"),
  fundingPl: text("funding_pl"),
  fundingEn: text("funding_en"),
  /** The row of marks that stands on every print of this project, in order. */
  marks: snapshot("marks", marksKind)
    .notNull()
    .default(sql`'[]'`),
  ...sourced(),
  ...record(),
});
