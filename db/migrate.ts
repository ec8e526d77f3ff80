import { existsSync } from "node:fs";
import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { database, db } from "#db/client";

const migrationsFolder = join(process.cwd(), "db/migrations");

/** Brings the database to the newest schema. Throws one sentence when the file is damaged, foreign, or newer than this program; the file then stays as it was. */
export function migrateDatabase(): void {
  const client = database();
  const check = client.pragma("quick_check", { simple: true });
  if (check !== "ok") throw new Error("The database file is damaged; it was left as it is. Restore the last backup.");
  refuseForeign();
  client.pragma("foreign_keys = OFF");
  try {
    migrate(db(), { migrationsFolder });
    const broken = client.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error("After the migration some records point to nothing; restore the last backup.");
  } finally {
    client.pragma("foreign_keys = ON");
  }
}

function refuseForeign(): void {
  const client = database();
  const tables = client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  if (tables.length === 0) return;
  if (!tables.includes("__drizzle_migrations")) throw new Error("The database file belongs to another program; it was left as it is.");
  const newest = client.prepare("select max(created_at) from __drizzle_migrations").pluck().get() as number | null;
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  if ((newest ?? 0) > known)
    throw new Error("The database was written by a newer version of Grono; it was left as it is. Update the program.");
}

/** True when `file` exists and holds at least one user. */
export function hasOffice(file: string): boolean {
  if (file !== ":memory:" && !existsSync(file)) return false;
  return Boolean(database().prepare("select 1 from users limit 1").get());
}
