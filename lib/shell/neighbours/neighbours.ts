import type { Actor } from "#lib/access/actor";
import { isAppError } from "#lib/errors";
import { contextOf, remembering, type Context } from "#lib/list-context";
import { listUrl, pageSize, parseList, type Listed, type ListState } from "#lib/list/list";
import { lists, type ReadList } from "#lib/shell/neighbours/lists";

export type Neighbours = {
  /** The list as it was left, at the row of this record. */
  back: string;
  previous?: string;
  next?: string;
  /** Which of how many; none when the record does not fit the filters any more. */
  place?: { at: number; total: number };
};

const pageOfRow = (at: number) => Math.floor(at / pageSize) + 1;

/** Where a record stands: in its list's page, or, once it fits no more, where it stood. */
function placeOf({ id, at = -1 }: Context, state: ListState, { rows }: Listed<{ id: number }>) {
  const found = rows.findIndex((row) => row.id === id);
  return found >= 0 ? { at: (state.page - 1) * pageSize + found, isThere: true } : { at, isThere: false };
}

function around(actor: Actor, context: Context, { spec, read }: ReadList): Neighbours {
  const left = parseList(spec, Object.fromEntries(new URLSearchParams(context.query)));
  const state = context.at === undefined ? left : { ...left, page: pageOfRow(context.at) };
  const here = read(actor, state);
  const { at, isThere } = placeOf(context, state, here);
  const rowAt = (place: number): string | undefined => {
    if (place < 0 || place >= here.total) return undefined;
    const page = pageOfRow(place);
    const row = (page === state.page ? here : read(actor, { ...state, page })).rows[place % pageSize];
    return row && remembering(`${spec.path}/${row.id}`, listUrl(spec, state, { page }).split("?")[1] ?? `page=${page}`, place);
  };
  return {
    back: `${listUrl(spec, left, { page: state.page })}#row-${context.id}`,
    previous: at < 0 ? undefined : rowAt(at - 1),
    next: at < 0 ? undefined : rowAt(isThere ? at + 1 : at),
    place: isThere ? { at: at + 1, total: here.total } : undefined,
  };
}

/** The way back to the list that a record's address remembers, and to the records before and after it there; undefined where it remembers none. At most three pages of the list are read. */
export function neighboursOf(actor: Actor, address: string): Neighbours | undefined {
  const context = contextOf(address);
  const list = context && lists.get(context.list);
  if (!list) return undefined;
  try {
    return around(actor, context, list);
  } catch (error) {
    if (isAppError(error)) return undefined;
    throw error;
  }
}
