import type Database from "better-sqlite3";

type Row = { name: string; tbl_name: string; sql: string };

/** Every trigger of a database, `table: its text` on one line, sorted. */
export const triggersOf = (client: Database.Database): string[] =>
  (client.prepare("select name, tbl_name, sql from sqlite_master where type = 'trigger'").all() as Row[])
    .map(({ tbl_name, sql }) => `${tbl_name}: ${sql.replace(/\s+/g, " ")}`)
    .sort();

/** Every foreign key of a database, `table.column → table.column`, sorted. */
export const keysOf = (client: Database.Database): string[] =>
  client
    .prepare(
      `select t.name || '.' || k."from" || ' → ' || k."table" || '.' || coalesce(k."to", 'id') ||
        case when k.on_delete = 'NO ACTION' then '' else ' on delete ' || lower(k.on_delete) end
       from pragma_table_list t join pragma_foreign_key_list(t.name) k where t.schema = 'main' order by 1`,
    )
    .pluck()
    .all() as string[];

export type Contents = Record<string, { columns: string[]; rows: unknown[][] }>;

/** All rows of every table, except SQLite's own and the migrations' log; only the columns that `like` had as well, when given. */
export function contentsOf(client: Database.Database, like?: Contents): Contents {
  const own = "type = 'table' and name not like 'sqlite_%' and name not like 'search_index%' and name <> '__drizzle_migrations'";
  const tables = client.prepare(`select name from sqlite_master where ${own} order by name`).pluck().all() as string[];
  const read = (table: string) => {
    const all = client.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as string[];
    const columns = like?.[table]?.columns.filter((column) => all.includes(column)) ?? all;
    const rows = client
      .prepare(`select ${columns.map((one) => `"${one}"`).join(", ")} from "${table}" order by 1, 2`)
      .raw()
      .all();
    return { columns, rows: rows as unknown[][] };
  };
  return Object.fromEntries(tables.map((table) => [table, read(table)]));
}
