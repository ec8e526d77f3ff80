import { and, inArray, isNull, sql, type SQL } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";
import type { Option } from "#lib/forms/spec";

function named({ locale }: Actor, entity: Entity, where: SQL | undefined, most: number): Option[] {
  const { table, name, order } = entities[entity];
  const called = locale === "en" ? sql<string>`coalesce(${name[1]}, ${name[0]})` : sql<string>`${name[0]}`;
  return db()
    .select({ value: sql<string>`cast(${table.id} as text)`, label: called })
    .from(table)
    .where(where)
    .orderBy(...order, table.id)
    .limit(most)
    .all();
}

/** Records of a kind that the actor may choose in a form, in their order, at most 2,000 unless said; those of `keep` stay in, first where they are archived or beyond the last. */
export function optionsOf(actor: Actor, entity: Entity, keep: readonly number[] = [], most = 2000): Option[] {
  const { table, goneAt, scope, chosen } = entities[entity];
  const there = named(actor, entity, and(...goneAt.map((column) => isNull(column)), scope(actor), chosen?.(actor)), most);
  const missing = keep.filter((id) => !there.some(({ value }) => value === String(id)));
  return missing.length > 0 ? [...named(actor, entity, inArray(table.id, missing), missing.length), ...there] : there;
}
