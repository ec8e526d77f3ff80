import { and, eq, sql } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db, prepared } from "#db/client";
import { searchDocuments } from "#db/schema/office";
import { isStaff, type Actor } from "#lib/access/actor";
import { indexWords, matchQuery } from "#lib/search/words";

export type SearchDocument = {
  entity: Entity;
  entityId: number;
  title: string;
  subtitle?: string;
  /** Further text that finds the record. */
  text?: (string | null | undefined)[];
  audience: "staff" | "everyone" | "cluster";
  clusterId?: number | null;
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
      audience: sql.placeholder("audience"),
      clusterId: sql.placeholder("clusterId"),
    })
    .onConflictDoUpdate({
      target: [searchDocuments.entity, searchDocuments.entityId],
      set: {
        title: sql`excluded.title`,
        subtitle: sql`excluded.subtitle`,
        words: sql`excluded.words`,
        audience: sql`excluded.audience`,
        clusterId: sql`excluded.cluster_id`,
      },
    })
    .prepare(),
);

/** Puts a record into the search, or renews it; part of the command's transaction. */
export function indexDocument(document: SearchDocument): void {
  const { entity, entityId, title, subtitle = "", text = [], audience, clusterId = null } = document;
  upsert().run({ entity, entityId, title, subtitle, words: indexWords(title, subtitle, ...text), audience, clusterId });
}

/** Takes a record out of the search. */
export function unindexDocument(entity: Entity, entityId: number): void {
  db()
    .delete(searchDocuments)
    .where(and(eq(searchDocuments.entity, entity), eq(searchDocuments.entityId, entityId)))
    .run();
}

export type Hit = { entity: Entity; entityId: number; title: string; subtitle: string };

/** Ids of one kind of record that fit the typed words: a subquery for lists. Null when nothing was typed. */
export function matchingIds(entity: Entity, typed: string) {
  const query = matchQuery(typed);
  return query === null
    ? null
    : sql`(select d.entity_id from search_index i join search_documents d on d.id = i.rowid where search_index match ${query} and d.entity = ${entity})`;
}

/** The best `limit` records the actor may see, ranked within the first 2,000 matches. */
export function search(actor: Actor, typed: string, entity: Entity | null = null, limit = 30): Hit[] {
  const query = matchQuery(typed);
  if (query === null) return [];
  const own = actor.clusterIds.length > 0 ? sql.join([...actor.clusterIds], sql`, `) : sql`-1`;
  const scope = isStaff(actor) ? sql`1` : sql`(d.audience = 'everyone' or (d.audience = 'cluster' and d.cluster_id in (${own})))`;
  const kind = entity ? sql`d.entity = ${entity}` : sql`1`;
  return db().all<Hit>(sql`
    select d.entity, d.entity_id as entityId, d.title, d.subtitle
    from (select rowid, rank from search_index where search_index match ${query} limit 2000) i
    join search_documents d on d.id = i.rowid
    where ${scope} and ${kind}
    order by i.rank, d.id limit ${limit}`);
}
