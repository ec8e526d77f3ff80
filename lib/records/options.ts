import { and, inArray, isNull, or, sql } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";
import type { Option } from "#lib/forms/spec";

const most = 2000;

/** Records of a kind that the actor may choose in a form, in their order, at most 2,000; those of `keep` stay in even when archived. */
export function optionsOf(actor: Actor, entity: Entity, keep: readonly number[] = []): Option[] {
  const { table, name, order, goneAt, scope } = entities[entity];
  const called = actor.locale === "en" ? sql<string>`coalesce(${name[1]}, ${name[0]})` : sql<string>`${name[0]}`;
  const there = and(...goneAt.map((column) => isNull(column)), scope(actor));
  return db()
    .select({ id: sql<number>`${table.id}`, name: called })
    .from(table)
    .where(keep.length > 0 ? or(there, inArray(table.id, [...keep])) : there)
    .orderBy(...order, table.id)
    .limit(most)
    .all()
    .map((row) => ({ value: String(row.id), label: row.name }));
}
