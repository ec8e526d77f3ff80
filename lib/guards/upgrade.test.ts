import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { close, database, open } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { member } from "#lib/testing/office";
import { keptVersions, layOffice } from "#lib/testing/populated";
import { readAdministration, readOffice, readReleased } from "#lib/testing/readings";
import { contentsOf, keysOf, triggersOf, type Contents } from "#lib/testing/schema";

const folder = mkdtempSync(join(tmpdir(), "grono-upgrade-"));
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts an office in the place of this process's database. */
function enter(file: string): void {
  close();
  (globalThis as { gronoDatabase?: Database.Database }).gronoDatabase = open(file);
}

/** Everything the database is made of, except the text index's own tables. */
const definitions = (client: Database.Database) =>
  client
    .prepare("select type || ' ' || name || ': ' || sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by 1")
    .pluck()
    .all();

describe.each(keptVersions())("an office written by %s", (version) => {
  const file = join(folder, `${version}.db`);
  const fresh = join(folder, "fresh.db");
  const torn = join(folder, `${version}-torn.db`);

  beforeAll(() => layOffice(version, file));
  beforeEach(() => enter(file));

  it("migrates without losing a value", () => {
    const before = contentsOf(database());
    const empty = Object.keys(before).filter((table) => before[table]?.rows.length === 0);
    expect(empty, "the kept office shows nothing of these").toEqual([]);
    migrateDatabase();
    expect(database().pragma("foreign_key_check")).toEqual([]);
    expect(database().pragma("integrity_check", { simple: true })).toBe("ok");
    const after = contentsOf(database(), before);
    for (const [table, { rows }] of Object.entries(before)) expect(after[table]?.rows, table).toHaveLength(rows.length);
    for (const [table, kept] of Object.entries(after)) expect(kept.rows, table).toEqual(columnsOf(before[table], kept.columns));
    database().exec("insert into search_index(search_index) values ('integrity-check')");
  });

  it("then has the triggers, keys and tables of a new one", () => {
    const [triggers, keys, all] = [triggersOf(database()), keysOf(database()), definitions(database())];
    enter(fresh);
    migrateDatabase();
    expect(triggers).toEqual(triggersOf(database()));
    expect(keys).toEqual(keysOf(database()));
    expect(all).toEqual(definitions(database()));
  });

  it("migrates even when somebody changed it by hand, so that rows name what is not there", () => {
    enter(fresh);
    migrateDatabase();
    const [newKeys, triggers] = [keysOf(database()), triggersOf(database())];
    layOffice(version, torn);
    enter(torn);
    const [oldKeys, old] = [keysOf(database()), contentsOf(database())];
    // Tables and columns that came with their keys never lacked them, so nobody can have torn them.
    tear(newKeys.filter((key) => !oldKeys.includes(key) && old[placeOf(key).table]?.columns.includes(placeOf(key).column)));
    migrateDatabase();
    expect(database().pragma("foreign_key_check")).toEqual([]);
    expect(triggersOf(database())).toEqual(triggers);
  });

  it("is read on every page", () => {
    readOffice(member("oficer"));
    readReleased(member("nutribiomed"));
    readAdministration(member("admin"));
  });
});

/** Where a key stands: `table.column → …`. */
function placeOf(key: string): { table: string; column: string } {
  const [, table = "", column = ""] = /^(\w+)\.(\w+)/.exec(key) ?? [];
  return { table, column };
}

/** Lets one row of each key's table name something that is not there; the triggers look away meanwhile. */
function tear(keys: string[]): void {
  const client = database();
  const triggers = client.prepare("select name, sql from sqlite_master where type = 'trigger'").all() as { name: string; sql: string }[];
  for (const { name } of triggers) client.exec(`drop trigger ${name}`);
  client.pragma("foreign_keys = OFF");
  for (const key of keys) {
    const { table, column } = placeOf(key);
    const { changes } = client.prepare(`update ${table} set ${column} = 999999 where rowid = (select max(rowid) from ${table})`).run();
    expect(changes, key).toBe(1);
  }
  for (const { sql } of triggers) client.exec(sql);
}

/** A table's rows with only the named columns; a table that was not there before had none. */
const columnsOf = (before: Contents[string] | undefined, columns: string[]) =>
  (before?.rows ?? []).map((row) => columns.map((column) => row[before?.columns.indexOf(column) ?? -1]));
