import { beforeAll, expect, it } from "vitest";
import { database } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { keysOf, triggersOf } from "#lib/testing/schema";

const triggers = () => triggersOf(database()).join("\n");
const keys = () => keysOf(database()).join("\n");

beforeAll(migrateDatabase);

// SQLite changes a table by rebuilding it, and a rebuilt table comes back without its triggers: the migration has to write them again.
it("every trigger and foreign key is there after all migrations", () => {
  expect(triggers()).toMatchSnapshot("triggers");
  expect(keys()).toMatchSnapshot("foreign keys");
});

it("a table that was rebuilt without its triggers and keys is noticed", () => {
  const before = [triggers(), keys()];
  database().pragma("foreign_keys = OFF");
  database().exec("create table __new_topics as select * from topics; drop table topics; alter table __new_topics rename to topics;");
  expect(triggers()).not.toBe(before[0]);
  expect(keys()).not.toBe(before[1]);
});
