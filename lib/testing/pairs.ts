import { getTableColumns } from "drizzle-orm";
import { lists } from "#db/enums";
import { addDays, warsawDay } from "#lib/clock";
import type { AnyList } from "#lib/testing/lists";

/** What a filter is set to; statements that make record `:id` fit; each kind of change after which it does not. */
export type Pair = { value: string; fits: string; not: readonly string[] };

const [yesterday, today, tomorrow] = [addDays(warsawDay(), -1), warsawDay(), addDays(warsawDay(), 1)];

const term = (role: string, cluster: number, from: string, to: string | null, archivedAt = "null") =>
  `delete from coordinator_terms where person_id = :id;
   insert into coordinator_terms (cluster_id, person_id, role, from_day, to_day, archived_at)
   values (${cluster}, :id, '${role}', '${from}', ${to === null ? "null" : `'${to}'`}, ${archivedAt})`;

const member = (cluster: number, from: string | null, to: string | null, archivedAt = "null") =>
  `delete from memberships where organisation_id = :id;
   insert into memberships (cluster_id, organisation_id, from_day, to_day, archived_at)
   values (${cluster}, :id, ${from === null ? "null" : `'${from}'`}, ${to === null ? "null" : `'${to}'`}, ${archivedAt})`;

const evidence = (theme: number, archivedAt = "null") =>
  `update evidence set archived_at = 'x' where region_id = :id;
   insert into evidence (region_id, theme_id, claim, kind, strength, archived_at) values (:id, ${theme}, 'Próba', 'project', 1, ${archivedAt})`;

const relation = (kind: string) =>
  `delete from region_relations where region_id = :id; insert into region_relations (region_id, kind) values (:id, '${kind}')`;

const themed = (table: string, column: string, theme: number) =>
  `delete from ${table} where ${column} = :id; insert into ${table} (${column}, theme_id) values (:id, ${theme})`;

const said = (meeting: number) =>
  `insert into meeting_entries (meeting_id, said_at, kind, words, recorded_by_id, client_id) values (${meeting}, 'x', 'topic', 'Próba', 1, 'said-' || :id);
   update topics set source_entry_id = (select max(id) from meeting_entries) where id = :id`;

const due = (status: string, day: string | null) =>
  `update topics set status = '${status}', reply_due_on = ${day === null ? "null" : `'${day}'`} where id = :id`;

const kept = (until: string | null, erased = "null") =>
  `update people set retain_until = ${until === null ? "null" : `'${until}'`}, anonymised_at = ${erased} where id = :id`;

const inReview = (status: string) =>
  `delete from reviews where region_id = :id; update regions set status = '${status}', round = 2 where id = :id`;
const reviewed = (reviewer: number, round: number) =>
  `${inReview("in_review")}; insert into reviews (region_id, round, reviewer_id, recommendation) values (:id, ${round}, ${reviewer}, 'approve')`;

const invited = (kind: string) =>
  `update users set password_hash = null, deactivated_at = null where id = :id; delete from auth_links where user_id = :id;
   insert into auth_links (token_hash, kind, user_id, expires_at) values ('pair-' || :id, '${kind}', :id, 'x')`;

/** Filters whose meaning is no column of the record itself: `<list>.<filter>`, or `<list>.<filter>=<value>` for one of its values. */
const special: Readonly<Record<string, Pair>> = {
  "clusters.theme": { value: "2", fits: themed("cluster_themes", "cluster_id", 2), not: [themed("cluster_themes", "cluster_id", 1)] },
  "log.action": { value: "x.y", fits: "update audit_events set action = 'x.y' where id = :id", not: ["select 1"] },
  "log.entity": { value: "rate", fits: "update audit_events set entity = 'rate' where id = :id", not: ["select 1"] },
  "log.who": { value: "Próbny", fits: "update audit_events set actor_name = 'Próbny' where id = :id", not: ["select 1"] },
  "meetings.approval": {
    value: "mine",
    fits: "update meetings set status = 'minutes_review' where id = :id",
    not: ["minutes_draft", "approved", "planned"].map((status) => `update meetings set status = '${status}' where id = :id`),
  },
  "organisations.country": {
    value: "PT",
    fits: "update organisations set country = 'PT' where id = :id",
    not: ["update organisations set country = 'PL' where id = :id"],
  },
  "organisations.cluster": {
    value: "2",
    fits: member(2, null, today),
    not: [member(1, null, null), member(2, null, yesterday), member(2, tomorrow, null), member(2, null, null, "'x'")],
  },
  "people.role": {
    value: "deputy",
    fits: term("deputy", 1, today, null),
    not: [term("coordinator", 1, today, null), term("deputy", 1, "2020-01-01", yesterday), term("deputy", 1, today, null, "'x'")],
  },
  "people.cluster": {
    value: "2",
    fits: term("deputy", 2, today, null),
    not: [term("deputy", 1, today, null), term("deputy", 2, tomorrow, null), term("deputy", 2, today, null, "'x'")],
  },
  "people.duty=notice": {
    value: "notice",
    fits: `update people set contact_source = 'someone', obtained_on = '${today}', informed_on = null where id = :id`,
    not: [
      `update people set contact_source = 'person', obtained_on = '${today}', informed_on = null where id = :id`,
      `update people set contact_source = 'someone', obtained_on = null, informed_on = null where id = :id`,
      `update people set contact_source = 'someone', obtained_on = '${today}', informed_on = '${today}' where id = :id`,
      `update people set contact_source = 'someone', obtained_on = '${today}', informed_on = null, anonymised_at = 'x' where id = :id`,
    ],
  },
  "people.duty=retention": {
    value: "retention",
    fits: kept(yesterday),
    not: [kept(today), kept(tomorrow), kept(null), kept(yesterday, "'x'")],
  },
  "regions.country": {
    value: "PT",
    fits: "update regions set country = 'PT' where id = :id",
    not: ["update regions set country = 'PL' where id = :id"],
  },
  "regions.theme": { value: "2", fits: evidence(2), not: [evidence(1), evidence(2, "'x'")] },
  "regions.relation": {
    value: "wanted",
    fits: relation("wanted"),
    not: [relation("agreement"), "delete from region_relations where region_id = :id"],
  },
  "regions.review": { value: "mine", fits: reviewed(2, 2), not: [inReview("candidate"), inReview("approved"), reviewed(1, 2)] },
  "tasks.status": {
    value: "done",
    fits: "update tasks set status = 'done' where id = :id",
    not: ["open", "cancelled"].map((status) => `update tasks set status = '${status}' where id = :id`),
  },
  "tasks.owner": {
    value: "me",
    fits: "update tasks set owner_id = (select person_id from users where id = 1) where id = :id",
    not: [
      "update tasks set owner_id = (select min(id) from people where id is not (select person_id from users where id = 1)) where id = :id",
      "update tasks set owner_id = null where id = :id",
    ],
  },
  "topics.theme": { value: "2", fits: themed("topic_themes", "topic_id", 2), not: [themed("topic_themes", "topic_id", 1)] },
  "topics.meeting": { value: "1", fits: said(1), not: [said(2), "update topics set source_entry_id = null where id = :id"] },
  "topics.late": {
    value: "1",
    fits: due("submitted", yesterday),
    not: [due("submitted", today), due("submitted", tomorrow), due("submitted", null), due("accepted", yesterday)],
  },
  "users.state=active": {
    value: "active",
    fits: invited("reset"),
    not: [invited("invitation"), "update users set deactivated_at = 'x' where id = :id"],
  },
  "users.state=invited": {
    value: "invited",
    fits: invited("invitation"),
    not: [invited("reset"), `${invited("invitation")}; update users set deactivated_at = 'x' where id = :id`],
  },
  "users.state=deactivated": {
    value: "deactivated",
    fits: "update users set deactivated_at = 'x' where id = :id",
    not: [invited("reset"), invited("invitation")],
  },
};

/** Filters that stand for a column of another name. */
const columnOf: Readonly<Record<string, string>> = {
  theme: "themeId",
  cluster: "clusterId",
  project: "projectId",
  programme: "programmeId",
  region: "regionId",
  organisation: "organisationId",
  subject: "subjectKind",
};

const set = (table: string, column: string, value: string | number) => `update ${table} set ${column} = '${value}' where id = :id`;

/** The pairs of a filter that is one of the record's own columns; undefined where no such column is there. */
function byColumn({ list, table, name }: AnyList, filter: string): Pair[] | undefined {
  const described = list.described[filter];
  const column = (getTableColumns(table) as Record<string, { name: string }>)[columnOf[filter] ?? filter]?.name;
  if (!column || !described) return undefined;
  if (described.kind === "record") return [{ value: "2", fits: set(name, column, 2), not: [set(name, column, 1)] }];
  if (described.kind !== "choice") return undefined;
  const values = lists[described.list] as readonly string[];
  return values.map((value) => ({
    value,
    fits: set(name, column, value),
    not: values.filter((one) => one !== value).map((one) => set(name, column, one)),
  }));
}

/** What fits a filter of a list and what does not; none where nobody has said so. */
export function pairsOf(one: AnyList, filter: string): Pair[] {
  const named = Object.entries(special).filter(([name]) => name.split("=")[0] === `${one.list.domain}.${filter}`);
  if (named.length > 0) return named.map(([, pair]) => pair);
  if (one.list.described[filter]?.kind === "archived")
    return [{ value: "1", fits: set(one.name, "archived_at", "x"), not: [`update ${one.name} set archived_at = null where id = :id`] }];
  return byColumn(one, filter) ?? [];
}
