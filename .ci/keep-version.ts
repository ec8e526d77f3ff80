// Keeps a released version's office as text, for the test that upgrades it: `node .ci/keep-version.ts FILE.db`.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";

const [file] = process.argv.slice(2);
if (!file) throw new Error("Name the database file.");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const client = new Database(file, { readonly: true });
const names = (sql: string) => client.prepare(sql).pluck().all() as string[];
const kinds = new Map(client.prepare("select name, type from pragma_table_list where schema = 'main'").raw().all() as [string, string][]);
const own = "sql is not null and name not like 'sqlite_%'";

const definitions = (type: string) =>
  (
    client.prepare(`select name, sql from sqlite_master where type = ? and ${own} order by name`).all(type) as {
      name: string;
      sql: string;
    }[]
  )
    .filter(({ name }) => kinds.get(name) !== "shadow")
    .map(({ sql }) => `${sql};`);
const rows = (table: string) => {
  const columns = names(`select name from pragma_table_info('${table}')`);
  const values = columns.map((column) => `quote("${column}")`).join(` || ',' || `);
  return names(`select 'INSERT INTO "${table}" VALUES(' || ${values} || ');' from "${table}"`);
};
const tables = [...kinds].filter(([name, kind]) => kind === "table" && !name.startsWith("sqlite_")).map(([name]) => name);
const indexed = [...kinds].filter(([, kind]) => kind === "virtual").map(([name]) => `INSERT INTO ${name}(${name}) VALUES('rebuild');`);

const text = [
  ...definitions("table"),
  ...tables.sort().flatMap(rows),
  "DELETE FROM sqlite_sequence;",
  ...rows("sqlite_sequence"),
  ...indexed,
  ...definitions("index"),
  ...definitions("trigger"),
].join("\n");
writeFileSync(`db/migrations/populated/${version}.sql.gz`, gzipSync(text, { level: 9 }));
