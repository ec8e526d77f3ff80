/** Where a record was opened from: the list's address and query, the record's address, and which row of the list it was. */
export type Context = { list: string; record: string; id: number; query: string; at: number | undefined };

const recordPath = /^((?:\/admin)?\/[a-z-]+)\/([1-9]\d{0,14})(?:\/|$)/;

const parsed = (address: string) => new URL(address, "http://grono.invalid");

/** Beyond so many characters an address of a list is no filter that a person set. */
const mostKept = 1000;

const wholeNumber = (text: string | null) => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : undefined);

/** The list that an address of a record remembers; undefined where it remembers none. */
export function contextOf(address: string): Context | undefined {
  const { pathname, searchParams } = parsed(address);
  const [, list = "", id = ""] = recordPath.exec(pathname) ?? [];
  const query = searchParams.get("from");
  return list && query ? { list, record: `${list}/${id}`, id: Number(id), query, at: wholeNumber(searchParams.get("at")) } : undefined;
}

/** A record's address that remembers its list. */
export function remembering(address: string, query: string, at?: number): string {
  const { pathname, searchParams, hash } = parsed(address);
  searchParams.set("from", query);
  if (at !== undefined) searchParams.set("at", String(at));
  return `${pathname}?${searchParams}${hash}`;
}

/** The target of a link or a save on the page `from`, remembering the list that the person came from; `row` is the place in the list that was clicked. */
export function within(target: string, from: string, row?: number): string {
  const to = parsed(target);
  const [, list, id] = recordPath.exec(to.pathname) ?? [];
  if (!list || to.origin !== parsed("/").origin || to.searchParams.has("from")) return target;
  const { pathname, search } = parsed(from);
  if (pathname === list && search.length > 1 && search.length <= mostKept) return remembering(target, search.slice(1), row);
  const context = contextOf(from);
  return context?.record === `${list}/${id}` ? remembering(target, context.query, context.at) : target;
}
