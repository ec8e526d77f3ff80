import { and, eq, sql } from "drizzle-orm";
import type { Entity, Locale } from "#db/enums";
import { db, prepared } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";

const statement = (entity: Entity) =>
  prepared(() => {
    const { table, name } = entities[entity];
    return db()
      .select({ pl: sql<string | null>`${name[0]}`, en: sql<string | null>`${name[1]}` })
      .from(table)
      .where(eq(table.id, sql.placeholder("id")))
      .prepare();
  });

const statements = new Map<Entity, ReturnType<typeof statement>>();

/** What a record is called, in one language where it has two names; undefined for an unknown id. */
export function nameOf(entity: Entity, id: number, locale: Locale): string | undefined {
  const kept = statements.get(entity) ?? statement(entity);
  statements.set(entity, kept);
  const row = kept().get({ id });
  return (row && (locale === "en" ? (row.en ?? row.pl) : row.pl)) ?? undefined;
}

/** Names of those of the records that the actor's scope shows, by id. One statement. */
export function visibleNames(actor: Actor, entity: Entity, ids: readonly (number | null)[]): ReadonlyMap<number, string> {
  const { table, name, scope } = entities[entity];
  const called = actor.locale === "en" ? sql<string>`coalesce(${name[1]}, ${name[0]})` : sql<string>`${name[0]}`;
  const asked = sql`${table.id} in (select value from json_each(${JSON.stringify(ids)}))`;
  const rows = db()
    .select({ id: sql<number>`${table.id}`, name: called })
    .from(table)
    .where(and(asked, scope(actor)))
    .all();
  return new Map(rows.map((row) => [row.id, row.name]));
}
