import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, expect, it } from "vitest";
import { restore } from "#lib/backups/restore";
import { stageFile } from "#lib/testing/stages";

const folder = mkdtempSync(join(tmpdir(), "grono-restore-"));
const target = join(folder, "office", "grono.db");
const backup = join(folder, "backup.db");
process.env.GRONO_DB = target;
afterAll(() => rmSync(folder, { recursive: true }));

const ask = <T>(file: string, question: string) => {
  const client = new Database(file);
  try {
    return client.prepare(question).pluck().get() as T;
  } finally {
    client.close();
  }
};
const write = (file: string, statement: string) => {
  const client = new Database(file);
  client.exec(statement);
  client.close();
};

beforeEach(() => {
  rmSync(join(folder, "office"), { recursive: true, force: true });
  copyFileSync(stageFile("registry"), backup);
  write(
    backup,
    "insert into sessions (token_hash, user_id, created_at, seen_at, expires_at) select 'h', min(id), '2026', '2026', '2099' from users",
  );
});

it("puts a backup where there is no office, for its owner alone, and no session lives again", () => {
  const { kept, rows } = restore(backup, false);
  expect([kept, rows > 100]).toEqual([null, true]);
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(ask(target, "select count(*) from sessions where ended_at is null")).toBe(0);
  expect(ask(target, "select count(*) from audit_events where action = 'office.restore'")).toBe(1);
  expect(readdirSync(join(folder, "office")).filter((name) => name.includes("incoming"))).toEqual([]);
});

it("leaves an office alone unless it is told to replace it, and then keeps it", () => {
  restore(backup, false);
  write(target, "update settings set value = 'Poprzednie' where key = 'office'");
  expect(() => restore(backup, false)).toThrow("--replace");
  expect(ask(target, "select value from settings where key = 'office'")).toBe("Poprzednie");
  const { kept } = restore(backup, true);
  expect(ask(kept ?? "", "select value from settings where key = 'office'")).toBe("Poprzednie");
  expect(ask(target, "select value from settings where key = 'office'")).not.toBe("Poprzednie");
});

it("sets a damaged office aside as it is", () => {
  restore(backup, false);
  writeFileSync(target, "no database at all");
  const { kept } = restore(backup, true);
  expect(readFileSync(kept ?? "", "utf8")).toBe("no database at all");
  expect(ask(target, "select count(*) from clusters")).toBeGreaterThan(0);
});

it("changes nothing while a server holds the office, for a file that is no backup, or for none", () => {
  restore(backup, false);
  const server = new Database(target);
  server.exec("begin immediate");
  expect(() => restore(backup, true)).toThrow("in use");
  server.exec("rollback");
  server.close();
  const before = readFileSync(target);
  writeFileSync(join(folder, "notes.db"), "notes");
  expect(() => restore(join(folder, "notes.db"), true)).toThrow("cannot be restored");
  expect(() => restore(join(folder, "none.db"), true)).toThrow("There is no file");
  expect(readFileSync(target).equals(before)).toBe(true);
  expect(readdirSync(join(folder, "office")).filter((name) => name.includes("incoming") || name.includes("replaced"))).toEqual([]);
  expect(existsSync(target)).toBe(true);
});
