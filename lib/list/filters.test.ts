import { globSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { database } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { everyList, type AnyList } from "#lib/testing/lists";
import { member, withOffice } from "#lib/testing/office";
import { pairsOf, type Pair } from "#lib/testing/pairs";

withOffice("scenario");

const readers: Readonly<Record<string, string>> = { users: "admin", jobs: "admin", mail: "admin", log: "admin", meetings: "kierownik" };
const idsOf = (one: AnyList, actor: Actor, params: Record<string, string>) => one.rows(actor, params).map((row) => row.id);

const run = (statements: string, id: number) => database().exec(statements.replaceAll(":id", String(id)));

/** The pairs are of rows that no deed leaves so, as events of the append-only log. */
beforeEach(() => {
  for (const name of database().prepare("select name from sqlite_master where type = 'trigger'").pluck().all() as string[])
    database().exec(`drop trigger "${name}"`);
  for (const kind of ["nightly", "mail"]) run(`insert into jobs (kind, payload, run_at) values ('${kind}', '{}', 'x')`, 0);
  for (const title of ["Jedno", "Drugie"]) run(`insert into tasks (title) values ('${title}')`, 0);
  for (const title of ["Jedna", "Druga"])
    run(
      `insert into decisions (subject_kind, title, outcome) values ('general', '${title}', 'resolved'); insert into mails (recipient, subject, body) values ('a@b.pl', '${title}', 'x');
      insert into meetings (title, kind, day) values ('${title}', 'other', '2026-01-01'); insert into projects (acronym, title_pl, programme_id) values ('${title}', 'x', 1);
      insert into scenarios (title, from_day, to_day, budget, max_events) values ('${title}', '2026-01-01', '2026-02-01', 1, 1)`,
      0,
    );
});

it("every list is among those whose filters and columns are tried", async () => {
  const modules = await Promise.all(
    globSync("lib/**/columns.ts").map((file) => import(`../../${file}`) as Promise<Record<string, unknown>>),
  );
  const declared = modules
    .flatMap((one) => Object.values(one))
    .filter((one) => typeof one === "object" && one !== null && "described" in one);
  expect(declared.length).toBeGreaterThan(10);
  expect(declared.filter((one) => !everyList.some(({ list }) => list === one))).toEqual([]);
});

const cases = everyList.flatMap((one) => one.list.filters.map((filter) => [`${one.list.domain}.${filter}`, one, filter] as const));

/** Two records that the list shows when nothing but the filters of rest is asked for. */
function twoOf(one: AnyList, actor: Actor, rest: Record<string, string>): [number, number] {
  const [first, second] = idsOf(one, actor, rest).slice(-2);
  if (first === undefined || second === undefined) throw new Error(`${one.list.domain} shows fewer than two records`);
  return [first, second];
}

function tried(one: AnyList, filter: string, { value, fits, not }: Pair, misfit: string): boolean[] {
  const rest: Record<string, string> = one.list.domain === "tasks" ? { status: "all" } : {};
  const actor = member(readers[one.list.domain] ?? "oficer");
  const [first, second] = twoOf(one, actor, rest);
  database().exec("SAVEPOINT pair");
  run(fits, first);
  run(misfit, second);
  const ids = idsOf(one, actor, { ...rest, [filter]: value });
  database().exec("ROLLBACK TO pair");
  expect(not.length).toBeGreaterThan(0);
  return [ids.includes(first), ids.includes(second)];
}

it.each(cases)("%s shows what fits and nothing else", (name, one, filter) => {
  const pairs = pairsOf(one, filter);
  expect(pairs, `${name} is not tried: say in lib/testing/pairs.ts what fits it and what does not`).not.toEqual([]);
  for (const pair of pairs)
    for (const misfit of pair.not) expect(tried(one, filter, pair, misfit), `${pair.value}: ${misfit}`).toEqual([true, false]);
});
