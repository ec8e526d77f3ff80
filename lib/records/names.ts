import { eq, sql } from "drizzle-orm";
import type { Entity, Locale } from "#db/enums";
import { db, prepared } from "#db/client";
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
