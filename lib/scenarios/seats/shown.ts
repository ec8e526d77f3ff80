import { and, inArray, ne } from "drizzle-orm";
import { db } from "#db/client";
import { people } from "#db/schema/people";
import { can, isOwn, type Actor } from "#lib/access/actor";
import type { ScenarioContent } from "#lib/scenarios/programme/content";

type Item = ScenarioContent["items"][number];
type Named = Item["seats"][number];

/** People who agreed that others who travel learn their names. */
function agreed(items: readonly Item[]): Set<number> {
  const named = items.flatMap((item) => item.seats.flatMap((seat) => seat.personId ?? []));
  const rows = db()
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, named), ne(people.consent, "none")))
    .all();
  return new Set(rows.map((row) => row.id));
}

/**
 * A programme with the names that a person may read: who reads the register all of them, a cluster its own people and of others' those on a seat
 * who agreed to it. That somebody is named still shows by the seat's status.
 */
export function withNamesFor(actor: Actor, content: ScenarioContent): ScenarioContent {
  if (can(actor, "person.read")) return content;
  const open = agreed(content.items);
  const masked = (shows: (row: Named) => boolean) => (row: Named) =>
    isOwn(actor, row) || shows(row) ? row : { ...row, personId: null, person: null };
  const onSeat = masked((row) => row.personId !== null && open.has(row.personId));
  const aside = masked(() => false);
  const items = content.items.map((item) => ({
    ...item,
    seats: item.seats.map(onSeat),
    reserve: item.reserve.map(aside),
    declined: item.declined.map(aside),
  }));
  return { ...content, items };
}
