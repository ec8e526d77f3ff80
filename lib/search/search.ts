import { and, eq, sql } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db, prepared } from "#db/client";
import { searchDocuments } from "#db/schema/office";
import { can, type Actor } from "#lib/access/actor";
import { contactWords, indexWords, matchQuery } from "#lib/search/words";

/** What finds a record: its title, a line under it, and further text. Who finds it is its domain's scope. */
export type SearchDocument = {
  entity: Entity;
  entityId: number;
  title: string;
  subtitle?: string;
  text?: (string | null | undefined)[];
  /** Addresses and numbers of a person: they find the record for whoever may read contacts. */
  contacts?: (string | null)[];
};

const upsert = prepared(() =>
  db()
    .insert(searchDocuments)
    .values({
      entity: sql.placeholder("entity"),
      entityId: sql.placeholder("entityId"),
      title: sql.placeholder("title"),
      subtitle: sql.placeholder("subtitle"),
      words: sql.placeholder("words"),
    })
    .onConflictDoUpdate({
      target: [searchDocuments.entity, searchDocuments.entityId],
      set: { title: sql`excluded.title`, subtitle: sql`excluded.subtitle`, words: sql`excluded.words` },
    })
    .prepare(),
);

/** Puts a record into the search, or renews it; part of the caller's transaction. */
export function indexDocument({ entity, entityId, title, subtitle = "", text = [], contacts = [] }: SearchDocument): void {
  const words = [indexWords(title, subtitle, ...text), contactWords(...contacts)].join(" ").trim();
  upsert().run({ entity, entityId, title, subtitle, words });
}

/** Takes a record out of the search; part of the caller's transaction. */
export function unindexDocument(entity: Entity, entityId: number): void {
  db()
    .delete(searchDocuments)
    .where(and(eq(searchDocuments.entity, entity), eq(searchDocuments.entityId, entityId)))
    .run();
}

/** Keeps a record's place in the search as its words are now; null takes it out; part of the caller's transaction. */
export function reindex(entity: Entity, entityId: number, document: SearchDocument | null): void {
  if (document) indexDocument(document);
  else unindexDocument(entity, entityId);
}

/** Ids of one kind of record that fit the words a person typed: a subquery for lists. Null when nothing was typed. */
export function matchingIds(actor: Actor, entity: Entity, typed: string) {
  const query = matchQuery(typed, can(actor, "contact.read"));
  return query === null
    ? null
    : sql`(select d.entity_id from search_index i join search_documents d on d.id = i.rowid where search_index match ${query} and d.entity = ${entity})`;
}
