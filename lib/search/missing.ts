import { sql, type SQL } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import { entities } from "#lib/entities";
import { indexDocument, reindex, type SearchDocument } from "#lib/search/search";

/** Puts the records of a kind that the search does not know into it: those made before their kind could be found. Returns how many. */
export function indexMissing(entity: Entity, wordsOf: (id: number) => SearchDocument): number {
  const { table } = entities[entity];
  const unknown = sql`not exists (select 1 from search_documents where entity = ${entity} and entity_id = ${table.id})`;
  const rows = db()
    .select({ id: sql<number>`${table.id}` })
    .from(table)
    .where(unknown)
    .all();
  for (const { id } of rows) indexDocument(wordsOf(id));
  return rows.length;
}

/** Renews what the search holds of the records that fit: for words that an earlier version kept in another way. Returns how many. */
export function indexAnew(entity: Entity, where: SQL, wordsOf: (id: number) => SearchDocument | null): number {
  const { table } = entities[entity];
  const rows = db()
    .select({ id: sql<number>`${table.id}` })
    .from(table)
    .where(where)
    .all();
  for (const { id } of rows) reindex(entity, id, wordsOf(id));
  return rows.length;
}
