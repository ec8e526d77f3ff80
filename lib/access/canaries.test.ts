import { expect, it } from "vitest";
import { database } from "#db/client";
import { roles, type Role } from "#db/enums";
import { castActor } from "#lib/access/demo";
import { everythingFor } from "#lib/testing/everything";
import { withOffice } from "#lib/testing/office";

withOffice("scenario");

const logins: Record<Role, string> = {
  officer: "oficer",
  manager: "kierownik",
  coordinator: "nutribiomed",
  viewer: "podglad",
  admin: "admin",
};
const others = "(select id from clusters where name = 'Dolnośląski Klaster Lotniczy')";

/** Canary → where it sits, and who may see it. */
const canaries: Record<string, { plant: string; seen: readonly Role[] }> = {
  REVIEW: { plant: "update reviews set comment = 'KANAREK_REVIEW', conflict_of_interest = null", seen: ["officer", "manager"] },
  CONTACT: { plant: "update region_contacts set name = 'KANAREK_CONTACT', email = 'k@example.org'", seen: ["officer", "manager"] },
  PHONE: { plant: "update people set phone = 'KANAREK_PHONE'", seen: ["officer", "manager"] },
  EMAIL: { plant: "update people set email = 'KANAREK_EMAIL@example.org', consent = 'none'", seen: ["officer", "manager"] },
  DECISION: {
    plant: "update decisions set title = 'KANAREK_DECISION', reason = 'KANAREK_DECISION' where state = 'draft'",
    seen: ["officer", "manager"],
  },
  DRAFT: {
    plant: `insert into topics (title, problem, cluster_id, channel, status) values ('KANAREK_DRAFT', 'KANAREK_DRAFT', ${others}, 'portal', 'draft')`,
    seen: [],
  },
  MINE: {
    plant: `insert into topics (title, cluster_id, channel, status, created_by) select 'KANAREK_MINE', ${others}, 'email', 'draft', id from users where email = 'oficer@demo.grono'`,
    seen: ["officer"],
  },
  GAP: {
    plant: `update topics set status = 'returned', return_note = 'KANAREK_GAP', merged_into_id = null where id = (select max(id) from topics where cluster_id = ${others} and number is not null)`,
    seen: ["officer", "manager", "viewer", "admin"],
  },
  WISH: {
    plant: `update indications set reason = 'KANAREK_WISH', learn = 'KANAREK_WISH' where cluster_id <> (select cluster_id from coordinator_terms t join users u on u.person_id = t.person_id where u.email = 'nutribiomed@demo.grono')`,
    seen: ["officer", "manager", "viewer", "admin"],
  },
  MEETING: {
    plant: "update meetings set title = 'KANAREK_MEETING', place = 'KANAREK_MEETING' where status = 'planned'",
    seen: ["officer", "manager", "viewer", "admin"],
  },
  WORDS: {
    plant: `insert into meeting_entries (meeting_id, said_at, kind, words, recorded_by_id, client_id) select id, '2027-01-01T10:00:00.000Z', 'note', 'KANAREK_WORDS', 1, 'kanarek' from meetings where status = 'planned'`,
    seen: ["officer", "manager", "viewer", "admin"],
  },
  TASK: { plant: "update tasks set title = 'KANAREK_TASK'", seen: ["officer", "manager", "viewer", "admin"] },
  SCENARIO: {
    plant: "update scenarios set title = 'KANAREK_SCENARIO', objectives = 'KANAREK_SCENARIO' where release = 0",
    seen: ["officer", "manager", "viewer", "admin"],
  },
  RUN: { plant: "update planner_runs set message = 'KANAREK_RUN', state = 'failed'", seen: ["officer", "manager", "viewer", "admin"] },
  MAIL: {
    plant: "insert into mails (recipient, subject, body) values ('x@example.org', 'KANAREK_MAIL', 'KANAREK_MAIL')",
    seen: ["admin"],
  },
};

/** The search keeps copies of words; they are planted as well, so that a scope that failed would show. */
const copies = (name: string, plant: string) => {
  database().exec(plant);
  const table = /(?:update|insert into) (\w+)/.exec(plant)?.[1];
  const entity = { decisions: "decision", topics: "topic", meetings: "meeting", tasks: "task", scenarios: "scenario" }[table ?? ""];
  if (!entity) return;
  const rows = database().prepare(`select id from ${table} where title = 'KANAREK_${name}'`).pluck().all() as number[];
  for (const id of rows)
    database()
      .prepare("insert or replace into search_documents (entity, entity_id, title, words) values (?, ?, ?, 'kanarek')")
      .run(entity, id, `KANAREK_${name}`);
};

it.each(roles)(
  "SEC-02 SEC-04 %s comes upon nothing that is not theirs, by any list, page, file, feed, history, count or search",
  (role) => {
    for (const [name, { plant }] of Object.entries(canaries)) copies(name, plant);
    const whole = everythingFor(castActor(logins[role]));
    const met = Object.keys(canaries).filter((name) => whole.includes(`KANAREK_${name}`));
    expect(met).toEqual(Object.keys(canaries).filter((name) => canaries[name]?.seen.includes(role)));
  },
);
