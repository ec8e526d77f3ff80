import { asc, count, desc, eq, isNotNull, isNull, sql, type AnyColumn, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/client";
import { lists, type Entity, type ListName, type ListValue } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import { none } from "#lib/access/scope";
import type { ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";

const isOf = <N extends ListName>(list: N, value: string): value is ListValue<N> => (lists[list] as readonly string[]).includes(value);

/** Rows with a value of a closed list; no row for a value that the list does not hold, every row when none is asked for. */
export function valueIs(column: AnyColumn | SQL, list: ListName, value: string | undefined): SQL | undefined {
  if (!value) return undefined;
  return isOf(list, value) ? sql`${column} = ${value}` : none;
}

/** Rows that refer to a record; every row when none is asked for. */
export const refersTo = (column: AnyColumn, id: string | undefined): SQL | undefined => (id ? eq(column, Number(id)) : undefined);

/** Archived rows when the archive is asked for, else the others. */
export const inArchive = (archivedAt: AnyColumn, { filters }: ListState): SQL =>
  filters.archived === "1" ? isNotNull(archivedAt) : isNull(archivedAt);

/** Rows found by the words of the search field; every row when nothing was typed. */
export function wordsFit(actor: Actor, entity: Entity, id: AnyColumn, { q }: ListState): SQL | undefined {
  if (!q) return undefined;
  const matching = matchingIds(actor, entity, q);
  return matching ? sql`${id} in ${matching}` : none;
}

/** The order that a list's state asks for, by the expressions of its sortable columns. */
export function orderBy<S extends string>(state: ListState, orders: Record<S, SQL | AnyColumn>): SQL {
  const [first] = Object.values(orders) as (SQL | AnyColumn)[];
  const by = (orders as Record<string, SQL | AnyColumn>)[state.sort.replace(/^-/, "")] ?? first ?? sql`1`;
  return state.sort.startsWith("-") ? desc(by) : asc(by);
}

/** How many rows of a table fit, as a column: rows that belong to the row of a list. */
export const countIn = (table: SQLiteTable, where: SQL | undefined): SQL<number> =>
  sql<number>`${db().select({ n: count() }).from(table).where(where)}`;

/** How many rows of a table fit. */
export const countOf = (table: SQLiteTable, where: SQL | undefined): number =>
  db().select({ n: count() }).from(table).where(where).get()?.n ?? 0;
