import { globSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { database } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { everyList, laxOffice, readerOf, type AnyList } from "#lib/testing/lists";
import { withOffice } from "#lib/testing/office";
import { pairsOf, type Pair } from "#lib/testing/pairs";

withOffice("scenario");

const idsOf = (one: AnyList, actor: Actor, params: Record<string, string>) => one.rows(actor, params).map((row) => row.id);

const run = (statements: string, id: number) => database().exec(statements.replaceAll(":id", String(id)));

beforeEach(laxOffice);

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
  const actor = readerOf(one);
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
