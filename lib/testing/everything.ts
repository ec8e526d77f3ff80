import { getTableName } from "drizzle-orm";
import { database } from "#db/client";
import { entities as names, type Entity } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import { calendarFeed } from "#lib/calendar/queries";
import { isAppError } from "#lib/errors";
import { changesOf } from "#lib/history/changes";
import { historyOf } from "#lib/history/history";
import { changesSince, nextMeetings, ownPage } from "#lib/home/queries";
import { waitingFor } from "#lib/home/waiting/waiting";
import { voice } from "#lib/i18n/voice";
import { getMail } from "#lib/mail/queries";
import { latestNotifications } from "#lib/notifications/queries";
import { optionsOf } from "#lib/records/options";
import { listUnmatched } from "#lib/regions/indications/queries";
import { search } from "#lib/search/everything";
import { allReads } from "#lib/testing/reads";
import { entities } from "#lib/entities";

const reads = await allReads();

const others: ((actor: Actor) => unknown)[] = [
  waitingFor,
  nextMeetings,
  changesSince,
  ownPage,
  latestNotifications,
  listUnmatched,
  (actor) => search(actor, "kanarek", null, 200),
  calendarFeed,
  ...names.map((entity) => (actor: Actor) => optionsOf(actor, entity)),
];

/** Reads by id, tried with every row of the table, seen or not. */
const records = [
  ...names.map((name) => ({ table: getTableName(entities[name].table), pages: reads[name].pages })),
  { table: "mails", pages: [getMail] },
];

const ids = (table: string) => database().prepare(`select id from "${table}"`).pluck().all() as number[];

const histories = (actor: Actor, entity: Entity, id: number) =>
  historyOf(actor, entity, id).map((event) => [event, changesOf(event, voice("pl"))]);

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

const plain = (_name: string, value: unknown) => (value instanceof Map ? [...value] : value instanceof Set ? [...value] : value);

/** Everything that a person can come upon, by every list, file, page, part, feed, history, count, option and search, as one text. */
export function everythingFor(actor: Actor): string {
  const audited = database().prepare("select distinct entity, entity_id as id from audit_events where entity_id is not null").all() as {
    entity: Entity;
    id: number;
  }[];
  return JSON.stringify(
    [
      [...names.map((name) => reads[name].list), ...others].map((read) => attempt(() => read(actor))),
      records.map(({ table, pages }) => ids(table).map((id) => pages.map((read) => attempt(() => read(actor, id))))),
      audited.filter(({ entity }) => names.includes(entity)).map(({ entity, id }) => attempt(() => histories(actor, entity, id))),
    ],
    plain,
  );
}
