import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, it } from "vitest";
import { database } from "#db/client";
import { backupFolder, inspect, makeBackup } from "#lib/backups/backup";
import { listBackups } from "#lib/backups/queries";
import { member, withOffice } from "#lib/testing/office";

const folder = mkdtempSync(join(tmpdir(), "grono-backups-"));
process.env.GRONO_DB = join(folder, "grono.db");
afterAll(() => rmSync(folder, { recursive: true }));

withOffice();

/** A transaction under way cannot be copied; the tests' own rolls back what it did not write. */
const outside = async <T>(work: () => Promise<T>): Promise<T> => {
  database().exec("ROLLBACK");
  try {
    return await work();
  } finally {
    database().exec("BEGIN");
  }
};

it("a backup is one whole file of the office for its owner alone, and never written over another", async () => {
  await outside(async () => {
    const file = join(folder, "one.db");
    const report = await makeBackup(file);
    expect(report).toMatchObject({ file, rows: inspect(database()).rows });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = statSync(file).mtimeMs;
    await expect(makeBackup(file)).rejects.toThrow("exists already");
    expect(statSync(file).mtimeMs).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("one"))).toEqual(["one.db"]);
  });
});

it("a database of another program or with broken references is no backup", () => {
  const other = new Database(":memory:");
  other.exec("create table notes (id integer primary key)");
  expect(() => inspect(other)).toThrow("holds no office");
  other.pragma("foreign_keys = OFF");
  other.exec("create table parts (note integer references notes); insert into parts values (7)");
  expect(() => inspect(other)).toThrow("not sound");
  other.close();
});

it("the administrator sees the backups, the newest first, and nothing else of the folder", async () => {
  expect(listBackups(member("admin"))).toEqual([]);
  await outside(async () => {
    for (const name of ["a.db", "b.db"]) await makeBackup(join(backupFolder(), name));
    utimesSync(join(backupFolder(), "a.db"), new Date("2030-01-01"), new Date("2030-01-01"));
  });
  expect(existsSync(backupFolder())).toBe(true);
  expect(listBackups(member("admin")).map(({ name }) => name)).toEqual(["a.db", "b.db"]);
  for (const login of ["oficer", "kierownik", "nutribiomed"]) expect(() => listBackups(member(login))).toThrow("errors.refused");
});
