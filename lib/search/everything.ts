import { sql, type SQL } from "drizzle-orm";
import { entities as names, type Entity } from "#db/enums";
import { db } from "#db/client";
import { can, type Actor } from "#lib/access/actor";
import { all, none } from "#lib/access/scope";
import { entities } from "#lib/entities";
import { matchQuery } from "#lib/search/words";

export type Hit = { entity: Entity; entityId: number; title: string; subtitle: string };

/** Documents of one kind that the actor's scope shows; null when none. */
function visibleOf(actor: Actor, entity: Entity, document: SQL): SQL | null {
  const { scope, table } = entities[entity];
  const rows = scope(actor);
  if (rows === none) return null;
  if (rows === all) return sql`${document}.entity = ${entity}`;
  return sql`(${document}.entity = ${entity} and exists (select 1 from ${table} where ${table.id} = ${document}.entity_id and ${rows}))`;
}

/** Documents of the search that the actor may see, as a condition on the table (or alias) of that name. */
export function visibleDocuments(actor: Actor, document = "search_documents", only: readonly Entity[] = names): SQL {
  const visible = only.map((entity) => visibleOf(actor, entity, sql.raw(document))).filter((one) => one !== null);
  return visible.length > 0 ? sql`(${sql.join(visible, sql` or `)})` : none;
}

/** The best `limit` records the actor may see, ranked within the first 2,000 matches. */
export function search(actor: Actor, typed: string, entity: Entity | null = null, limit = 30): Hit[] {
  const query = matchQuery(typed, can(actor, "contact.read"));
  if (query === null) return [];
  return db().all<Hit>(sql`
    select d.entity, d.entity_id as entityId, d.title, d.subtitle
    from (select rowid, rank from search_index where search_index match ${query} limit 2000) i
    join search_documents d on d.id = i.rowid
    where ${visibleDocuments(actor, "d", entity ? [entity] : names)}
    order by i.rank, d.id limit ${limit}`);
}
