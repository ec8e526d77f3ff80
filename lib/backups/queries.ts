import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { authorize, type Actor } from "#lib/access/actor";
import { backupFolder } from "#lib/backups/backup";

export type Backup = { name: string; bytes: number; at: string };

/** The backups beside the database, the newest first; every one was checked when it was made. */
export function listBackups(actor: Actor): Backup[] {
  authorize(actor, "job.read");
  const folder = backupFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".db"))
    .map((name) => {
      const { size, mtime } = statSync(join(folder, name));
      return { name, bytes: size, at: mtime.toISOString() };
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
