import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Database from "better-sqlite3";

const folder = "db/migrations/populated";

/** The released versions whose offices are kept, each written by its own program; see .ci/keep-version.ts. */
export const keptVersions = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql.gz"))
    .map((name) => name.replace(/\.sql\.gz$/, ""));

/** Makes `file` the database of that version's office, as the version left it. */
export function layOffice(version: string, file: string): void {
  const client = new Database(file);
  client.pragma("foreign_keys = OFF");
  client.exec(`BEGIN; ${gunzipSync(readFileSync(`${folder}/${version}.sql.gz`)).toString()} COMMIT;`);
  client.close();
}
