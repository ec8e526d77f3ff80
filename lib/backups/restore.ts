import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { isNull } from "drizzle-orm";
import { close, db, transaction } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { authLinks, sessions } from "#db/schema/users";
import { systemActor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { inspect, stamp } from "#lib/backups/backup";
import { now } from "#lib/clock";
import { env } from "#lib/env";

/** Puts a backup in the place of the database; the former one stays beside it. Returns the former one's new name, if any. Throws one sentence, having changed nothing, when it must not. */
export function restore(file: string, isReplacing: boolean): { kept: string | null; rows: number } {
  const target = env().GRONO_DB;
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const { rows } = check(file);
  if (existsSync(target) && !isReplacing)
    throw new Error(`${target} exists. With --replace it is kept under another name and the backup takes its place.`);
  mkdirSync(dirname(target), { recursive: true });
  const incoming = `${target}.incoming`;
  copyFileSync(file, incoming);
  chmodSync(incoming, 0o600);
  let kept: string | null = null;
  try {
    kept = existsSync(target) ? setAside(target) : null;
  } catch (error) {
    rmSync(incoming);
    throw error;
  }
  renameSync(incoming, target);
  migrateDatabase();
  endWhatTheBackupRevived();
  close();
  return { kept, rows };
}

function check(file: string): { rows: number } {
  const client = new Database(file, { readonly: true });
  try {
    return inspect(client);
  } catch (error) {
    throw new Error(`${file} cannot be restored: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    client.close();
  }
}

/** Leaving WAL needs the only connection, so a running server shows here; a damaged file is set aside as it is. */
function setAside(target: string): string {
  const client = new Database(target, { timeout: 0 });
  try {
    client.pragma("journal_mode = DELETE");
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
      throw new Error(`${target} is in use. Stop the server first.`, { cause: error });
  } finally {
    client.close();
  }
  const kept = `${target}.replaced-${stamp()}`;
  for (const end of ["", "-wal", "-shm"]) if (existsSync(`${target}${end}`)) renameSync(`${target}${end}`, `${kept}${end}`);
  return kept;
}

/** Sessions and links that had ended since the backup must not live again. */
function endWhatTheBackupRevived(): void {
  transaction(() => {
    db().update(sessions).set({ endedAt: now() }).where(isNull(sessions.endedAt)).run();
    db().update(authLinks).set({ usedAt: now() }).where(isNull(authLinks.usedAt)).run();
    audit(systemActor(), "office.restore", "office", null);
  });
}
