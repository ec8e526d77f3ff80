import type { Columns, SortOf } from "#lib/list/columns";
import type { Filters } from "#lib/list/filters";

/** What a list can be filtered and sorted by; the URL is its only memory. */
export type ListSpec = {
  path: string;
  filters: readonly string[];
  sorts: readonly string[];
  /** Sort by default; a leading "-" means descending. */
  sort: string;
};

/** A list described once: table, order, filters and file follow from it. */
export type ListOf<Row, C extends Columns<Row> = Columns<Row>, F extends Filters = Filters> = ListSpec & {
  /** The domain's key in the messages, and the name of its files. */
  domain: string;
  columns: C;
  described: F;
  /** The columns that stand first in the file, where its order is not the table's; false for a list of which no file is made. */
  file: readonly string[] | false;
};

type Described<C, F> = {
  domain: string;
  path?: string;
  columns: C;
  filters: F;
  sort: SortOf<C> | `-${SortOf<C>}`;
  file?: readonly (keyof C & string)[] | false;
};

/** A list from its columns and filters. */
export const listOf =
  <Row>() =>
  <const C extends Columns<Row>, const F extends Filters>({
    domain,
    path,
    columns,
    filters,
    sort,
    file = [],
  }: Described<C, F>): ListOf<Row, C, F> => ({
    domain,
    path: path ?? `/${domain}`,
    columns,
    described: filters,
    filters: Object.keys(filters),
    sorts: Object.entries(columns).flatMap(([name, column]) => (column.sort ? [name] : [])),
    sort,
    file,
  });

export type ListState = { q: string; filters: Record<string, string>; sort: string; page: number };

export const pageSize = 25;

/** Beyond so many a select helps nobody: words in the search field find the same. */
export const mostOptions = 120;

type Params = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** The state of a list from its URL; unknown filters and sorts are dropped. */
export function parseList(spec: ListSpec, params: Params): ListState {
  const sort = one(params.sort);
  const page = Number(one(params.page));
  return {
    q: one(params.q).slice(0, 200),
    filters: Object.fromEntries(spec.filters.map((name) => [name, one(params[name]).slice(0, 100)]).filter(([, value]) => value)),
    sort: spec.sorts.includes(sort.replace(/^-/, "")) ? sort : spec.sort,
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : 1,
  };
}

/** The list's URL after `changes`; whatever is the default is left out, and a change other than of the page goes back to page 1. */
export function listUrl(spec: ListSpec, state: ListState, changes: Partial<ListState> = {}, path = spec.path): string {
  const next = { ...state, page: 1, ...changes };
  const params = new URLSearchParams();
  if (next.q) params.set("q", next.q);
  for (const [name, value] of Object.entries(next.filters)) if (value) params.set(name, value);
  if (next.sort !== spec.sort) params.set("sort", next.sort);
  if (next.page > 1) params.set("page", String(next.page));
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

export type Listed<Row> = { rows: Row[]; total: number };

/** Rows of one page: limit and offset for SQL; exports take all. */
export const pageOf = (state: ListState, all = false) =>
  all ? { limit: 100_000, offset: 0 } : { limit: pageSize, offset: (state.page - 1) * pageSize };
