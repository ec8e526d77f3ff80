import { database } from "#db/client";
import { entities as names } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import { getBlockedDates } from "#lib/blocked-dates/queries";
import { calendarFeed } from "#lib/calendar/queries";
import { isAppError } from "#lib/errors";
import { nextMeetings, ownPage } from "#lib/home/queries";
import { waitingFor } from "#lib/home/waiting/waiting";
import { carriedTasks, minutesOf } from "#lib/meetings/minutes/content";
import { getMeeting } from "#lib/meetings/queries";
import { listNews } from "#lib/news/queries";
import { optionsOf } from "#lib/records/options";
import { listUnmatched } from "#lib/regions/indications/queries";
import { neighbours } from "#lib/regions/queries";
import { contactsFor } from "#lib/scenarios/files/contacts";
import { loadContent } from "#lib/scenarios/programme/content";
import { loadScenario } from "#lib/scenarios/programme/records";
import { loadRecords } from "#lib/scenarios/runs/gather";
import { seatingOf } from "#lib/scenarios/seats/seating";
import { countsFor } from "#lib/shell/counts";
import { everyList, readerOf } from "#lib/testing/lists";
import { allReads } from "#lib/testing/reads";

const reads = await allReads();

const plain = (_name: string, value: unknown) => (value instanceof Map ? [...value] : value instanceof Set ? [...value] : value);

/** What a read says as text; of what is refused the reason. */
function said(read: () => unknown): string {
  try {
    return JSON.stringify(read(), plain) ?? "";
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

export const idsOf = (table: string): number[] => database().prepare(`select id from "${table}" order by id`).pluck().all() as number[];

type Named = readonly [name: string, read: () => unknown];

/** The rows of every list, as the person sees them without a filter. */
const listsOf = (actor: Actor): Named[] =>
  everyList.map((one) => [`list ${one.list.domain}`, () => one.rows(actor.role === "officer" ? readerOf(one) : actor, {})]);

const whole: Readonly<Record<string, (actor: Actor) => unknown>> = {
  nextMeetings,
  ownPage,
  waitingFor,
  listUnmatched,
  news: () => listNews("pl"),
  calendar: calendarFeed,
  counts: (actor) => [...countsFor(actor)],
  ...Object.fromEntries(names.map((entity) => [`options ${entity}`, (actor: Actor) => optionsOf(actor, entity)])),
};

const ofScenario: Readonly<Record<string, (actor: Actor, id: number) => unknown>> = {
  content: (_actor, id) => loadContent(id),
  problem: (_actor, id) => loadRecords(loadScenario(id)),
  contacts: (actor, id) => contactsFor(actor, id, loadContent(id)),
  seating: (actor, id) => seatingOf(actor, loadScenario(id), loadContent(id)),
};

type Ids = ReadonlyMap<string, readonly number[]>;

function readsOf(actor: Actor, ids: Ids): Named[] {
  const of = (entity: string) => ids.get(entity) ?? [];
  return [
    ...listsOf(actor),
    ...Object.entries(whole).map(([name, read]): Named => [name, () => read(actor)]),
    ...names.flatMap((entity) =>
      reads[entity].pages.flatMap((page, at) => of(entity).map((id): Named => [`${entity} ${id} page ${at}`, () => page(actor, id)])),
    ),
    ...Object.entries(ofScenario).flatMap(([name, read]) =>
      of("scenario").map((id): Named => [`scenario ${id} ${name}`, () => read(actor, id)]),
    ),
    ...of("region").map((id): Named => [`region ${id} neighbours`, () => neighbours(actor, id)]),
    ...of("meeting").map((id): Named => [
      `meeting ${id} minutes`,
      () => [minutesOf(actor, id), carriedTasks(actor, getMeeting(actor, id))],
    ]),
    ...(["cluster", "region"] as const).flatMap((entity) =>
      of(entity).map((entityId): Named => [`${entity} ${entityId} blocked`, () => getBlockedDates(actor, { entity, entityId })]),
    ),
  ];
}

/** What the lists, the pages, the home page, the planner and the documents read of the records that there are, by name; of the reads asked for. */
export const readsFor = (actor: Actor, ids: Ids, which: RegExp): Map<string, string> =>
  new Map(readsOf(actor, ids).flatMap(([name, read]) => (which.test(name) ? [[name, said(read)] as const] : [])));

/** The reads that say something else than before, each with the place where it begins to. */
export const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before].flatMap(([name, was]) => {
    const is = after.get(name) ?? "";
    if (is === was) return [];
    const at = [...was].findIndex((letter, place) => letter !== is[place]);
    return [`${name}: ${was.slice(Math.max(0, at - 60), at + 40)} → ${is.slice(Math.max(0, at - 60), at + 60)}`];
  });

const columnsOf = (table: string) =>
  database().prepare(`select name from pragma_table_info('${table}') where name <> 'id'`).pluck().all() as string[];

/** Adds a twin of every row that fits, with other values in the columns named; returns how many. */
export function addTwins(table: string, other: Readonly<Record<string, string>>, where = "1"): number {
  const columns = columnsOf(table);
  const values = columns.map((column) => other[column] ?? column);
  return database()
    .prepare(`insert or ignore into ${table} (${columns.join(", ")}) select ${values.join(", ")} from ${table} where ${where}`)
    .run().changes;
}

/** Tables whose rows can be archived. */
export const archivable = (): string[] =>
  database()
    .prepare(
      "select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'archived_at' order by 1",
    )
    .pluck()
    .all() as string[];
