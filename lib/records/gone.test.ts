import { getTableName } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database } from "#db/client";
import { entities as names, regionStatuses, topicStatuses } from "#db/enums";
import { addDays, warsawDay } from "#lib/clock";
import { entities } from "#lib/entities";
import { addTwins, archivable, changed, idsOf, readsFor } from "#lib/testing/gone";
import { laxOffice } from "#lib/testing/lists";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");
beforeEach(() => {
  laxOffice();
  database().exec(
    `insert into memberships (cluster_id, organisation_id, from_day) select id, id, '2013-01-01' from clusters limit 4;
     insert into decisions (subject_kind, subject_id, title, outcome, created_by) values ('topic', 1, 'x', 'accepted', 1);
     delete from public_notes;
     insert into public_notes (meeting_id, title_pl, body_pl, author, published_at) values (1, 'x', 'x', 'x', '2013-07-04');
     insert into blocked_dates (cluster_id, region_id, from_day, to_day) values (1, null, '2013-09-02', '2013-09-06'), (null, 1, '2013-10-07', '2013-10-11')`,
  );
});

const records = () => new Map(names.map((entity) => [entity as string, idsOf(getTableName(entities[entity].table))]));

/** What stands between a row and its twin where no two may be alike. */
const apart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cost_rates: { key: "key || ' twin'" },
  decisions: { number: "number + 1000" },
  evidence: { strength: "3", theme_id: "1 + theme_id % 5" },
  meeting_entries: { client_id: "client_id || ' twin'" },
  memberships: { cluster_id: "(select max(id) from clusters) - cluster_id" },
  meetings: { case_mark: "null" },
  programmes: { key: "key || ' twin'" },
  public_notes: { meeting_id: "2" },
  regions: { nuts_version: "nuts_version || ' twin'" },
  reviews: { round: "round + 1000" },
  supports: { cluster_id: "(select max(id) from clusters) - cluster_id" },
  themes: { key: "key || ' twin'" },
  topics: { number: "number + 1000" },
};

/** Tables that have the column like all others, but whose rows go another way: absent, withdrawn, closed. */
const neverArchived = ["attendances", "meeting_entries", "supports", "users"];

/** What may be archived of the others, where it is not every row. */
const ofThose: Readonly<Record<string, string>> = { decisions: "state = 'draft'" };

/** What a person reads differently once `gone` has added rows that are gone. */
function noticed(login: string, which: RegExp, gone: () => void): string[] {
  const [actor, ids] = [member(login), records()];
  const before = readsFor(actor, ids, which);
  expect([...before]).not.toEqual([]);
  gone();
  return changed(before, readsFor(actor, ids, which));
}

/** Parts that still stand of records that are archived: the latest meeting, an activity, one of an archived scenario. */
function addParts(): void {
  database().exec(
    `insert or ignore into attendances (meeting_id, person_id, cluster_id, status) select (select max(id) from meetings), person_id, cluster_id, 'present' from attendances;
     insert or ignore into activity_topics (activity_id, topic_id, fit) select (select max(id) from activities), id, 1 from topics;
     insert into activities (scenario_id, candidate, type, region_id, theme_id, starts_on, days, capacity, fixed_cost, seat_cost)
       select (select max(id) from scenarios), candidate, type, region_id, theme_id, starts_on, days, capacity, 1, 1 from activities limit 1;
     insert or ignore into activity_topics (activity_id, topic_id, fit) select (select max(id) from activities), id, 1 from topics`,
  );
}

it.each(["oficer", "nutribiomed"])("what is archived counts nowhere and stands in no read of what is there, for %s", (login) => {
  const archivedAt = { archived_at: "'2026-01-01T00:00:00.000Z'" };
  const archive = (table: string) => expect(addTwins(table, { ...apart[table], ...archivedAt }, ofThose[table]), table).toBeGreaterThan(0);
  const tables = archivable().filter((table) => !neverArchived.includes(table));
  expect(tables.length).toBeGreaterThan(20);
  const all = () => {
    tables.forEach(archive);
    addParts();
  };
  expect(noticed(login, /./, all)).toEqual([]);
});

const [yesterday, tomorrow] = [addDays(warsawDay(), -1), addDays(warsawDay(), 1)];
const inForce = /^(list|scenario|options)/;
const lists = /^(list|options|counts|nextMeetings|ownPage|meeting \d+ (minutes|page [26]))/;
const planned = /^scenario \d+ problem/;

type Other = Readonly<Record<string, string>>;
type Gone = { table: string; others: readonly Other[]; where?: string; which: RegExp };

const statuses = (states: readonly string[], other: Other = {}): Other[] => states.map((status) => ({ ...other, status: `'${status}'` }));

/** What is gone without being archived: how its twins differ, of which rows, and the reads that they must not change. */
const gone: Readonly<Record<string, Gone>> = {
  "a withdrawn line": { table: "meeting_entries", others: [{ withdrawn_at: "'x'" }], which: lists },
  "a withdrawn voice": { table: "supports", others: [{ state: "'withdrawn'" }], which: /^(list|topic|scenario|ownPage)/ },
  "a membership of another day": {
    table: "memberships",
    others: [{ to_day: `'${yesterday}'` }, { from_day: `'${tomorrow}'`, to_day: "null" }],
    which: inForce,
  },
  "a term that has ended": { table: "coordinator_terms", others: [{ to_day: `'${yesterday}'`, person_id: "1" }], which: inForce },
  "a closed account": {
    table: "users",
    others: [{ deactivated_at: "'x'", email: "email || ' twin'", calendar_token_hash: "null" }],
    which: /^(options|scenario)/,
  },
  "a person whose data were erased": {
    table: "people",
    others: [{ anonymised_at: "'x'" }],
    which: /^(list (?!people)|options|organisation|scenario)/,
  },
  "a meeting called off": {
    table: "meetings",
    others: [{ status: "'cancelled'", case_mark: "null", day: `'${tomorrow}'` }],
    which: /^(nextMeetings|news)/,
  },
  "a topic that is not accepted": {
    table: "topics",
    others: statuses(
      topicStatuses.filter((status) => status !== "accepted"),
      { number: "null" },
    ),
    where: "status = 'accepted'",
    which: planned,
  },
  "a region that is not approved": {
    table: "regions",
    others: statuses(
      regionStatuses.filter((status) => status !== "approved"),
      { nuts_code: "null" },
    ),
    where: "status = 'approved'",
    which: planned,
  },
};

it.each(Object.entries(gone))("%s counts nowhere among what is there", (_name, { table, others, where, which }) => {
  const add = () => others.forEach((other) => expect(addTwins(table, { ...apart[table], ...other }, where)).toBeGreaterThan(0));
  expect(noticed("oficer", which, add)).toEqual([]);
});
