import { expect, it } from "vitest";
import { clientsReaching, makingActors, openingTransactions } from "#lib/guards/rights/doors";
import { parse } from "#lib/guards/reading/sources";

it("actors are made by lib/access alone", () => {
  const maker = 'import { makeActor } from "#lib/access/actor"; export const one = makeActor({});';
  expect(makingActors(parse({ "lib/access/sessions.ts": maker, "lib/topics/queries.ts": maker }))).toEqual(["lib/topics/queries.ts"]);
  expect(makingActors(parse({ "lib/topics/queries.ts": "export const one = { userId: 1 } as unknown as Actor;" }))).toHaveLength(1);
});

it("transactions are opened by db/client alone", () => {
  const opening = "export const run = () => client.transaction(() => 1)();";
  expect(openingTransactions(parse({ "db/client.ts": opening, "lib/topics/commands.ts": opening }))).toEqual(["lib/topics/commands.ts"]);
  expect(openingTransactions(parse({ "lib/topics/commands.ts": 'database().exec("BEGIN IMMEDIATE");' }))).toHaveLength(1);
});

it("what runs in the browser reaches the database by no way, but may call the server", () => {
  const files = {
    "components/topics/rows.tsx":
      '"use client";\nimport { topicNumber } from "#lib/topics/rules";\nimport { saveAction } from "#lib/topics/actions";',
    "lib/topics/rules.ts": 'import { db } from "#db/client";',
    "lib/topics/actions.ts": '"use server";\nimport { saveTopic } from "#lib/topics/commands";',
    "lib/topics/commands.ts": 'import { db } from "#db/client";',
    "db/client.ts": "",
  };
  expect(clientsReaching(parse(files))).toEqual(["components/topics/rows.tsx → lib/topics/rules.ts → db/client.ts"]);
  expect(clientsReaching(parse({ ...files, "lib/topics/rules.ts": 'import type { Row } from "#db/client";' }))).toEqual([]);
  expect(clientsReaching(parse({ ...files, "lib/topics/rules.ts": 'import { readFileSync } from "node:fs";' }))).toHaveLength(1);
});
