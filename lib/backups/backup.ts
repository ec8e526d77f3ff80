import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { database } from "#db/client";
import { warsawDay, warsawTime } from "#lib/clock";
import { env } from "#lib/env";

export type BackupReport = { file: string; tables: number; rows: number };

/** The folder of the backups that the server makes: beside the database. */
export const backupFolder = (): string => join(dirname(env().GRONO_DB), "backups");

/** "2027-02-05-112604": a moment in Warsaw as part of a file's name. */
export const stamp = (): string => `${warsawDay()}-${warsawTime().replaceAll(":", "")}`;

const pagesAtOnce = 5000;

/** Copies the running database to one whole file (0600) and checks the copy. Throws when `file` exists or the copy is not sound; then no file stays. */
export async function makeBackup(file = join(backupFolder(), `grono-${stamp()}.db`)): Promise<BackupReport> {
  if (existsSync(file)) throw new Error(`${file} exists already; nothing was written.`);
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    writeFileSync(part, "", { mode: 0o600 });
    await database().backup(part, { progress: () => pagesAtOnce });
    const counted = settle(part);
    chmodSync(part, 0o600);
    renameSync(part, file);
    return { file, ...counted };
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${part}${end}`, { force: true });
  }
}

/** Turns a copy into one file without a log beside it, and checks and counts what it holds. */
function settle(file: string): { tables: number; rows: number } {
  const copy = new Database(file);
  try {
    copy.pragma("journal_mode = DELETE");
    return inspect(copy);
  } finally {
    copy.close();
  }
}

/** How many tables and rows a sound database of this program holds. Throws one sentence for any other. */
export function inspect(client: Database.Database): { tables: number; rows: number } {
  if (client.pragma("integrity_check", { simple: true }) !== "ok" || (client.pragma("foreign_key_check") as unknown[]).length > 0)
    throw new Error("The copy is not sound.");
  const tables = client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search_index%'")
    .pluck()
    .all() as string[];
  if (!tables.includes("users") || !tables.includes("__drizzle_migrations")) throw new Error("The file holds no office of Grono.");
  const rows = tables.reduce((sum, name) => sum + (client.prepare(`select count(*) from "${name}"`).pluck().get() as number), 0);
  return { tables: tables.length, rows };
}
