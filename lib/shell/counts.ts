import { and, count, isNull, sql } from "drizzle-orm";
import { database, db, prepared } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";

const changes = prepared(() => database().prepare("select total_changes()").pluck());

let seen = -1;
const held = new Map<string, Map<string, number>>();

/** One statement for all nouns of the rail. */
function read(actor: Actor): Map<string, number> {
  const counted = Object.values(entities).filter((entry) => entry.rail === "main");
  const columns = counted.map(({ table, goneAt, scope }) => {
    const there = and(...goneAt.map((column) => isNull(column)), scope(actor));
    return sql`${db().select({ n: count() }).from(table).where(there)}`;
  });
  const numbers = Object.values(db().get<Record<string, number>>(sql`select ${sql.join(columns, sql`, `)}`) ?? {});
  return new Map(counted.map(({ path }, at) => [path, numbers[at] ?? 0]));
}

/** Address of a list → how many of its records the actor sees; counted anew only after something was written. */
export function countsFor(actor: Actor): Map<string, number> {
  const at = changes().get() as number;
  if (at !== seen) held.clear();
  seen = at;
  const who = `${actor.role} ${actor.userId} ${actor.clusterIds.join(",")}`;
  const counts = held.get(who) ?? read(actor);
  held.set(who, counts);
  return counts;
}
