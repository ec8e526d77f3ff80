import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { env } from "#lib/env";

type Held = { gronoDatabase?: Database.Database; gronoStatements?: number };
const held = globalThis as Held;

/** The one connection of this process, opened on first use with the pragmas that keep acknowledged saves. */
export function database(): Database.Database {
  held.gronoDatabase ??= open(env().GRONO_DB);
  return held.gronoDatabase;
}

/** Makes a copy of a whole database, in memory, the one connection of this process. */
export function openCopy(content: Buffer): void {
  close();
  held.gronoDatabase = open(content);
}

/** Opens `file`, or a database's bytes, with this product's pragmas. Throws what SQLite says when the file is no database. */
export function open(file: string | Buffer): Database.Database {
  if (typeof file === "string" && file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  held.gronoStatements ??= 0;
  const count = () => {
    held.gronoStatements = (held.gronoStatements ?? 0) + 1;
  };
  const client = new Database(file, process.env.GRONO_BENCH ? { verbose: count } : {});
  keepPrivate(file);
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 5000"]) client.pragma(pragma);
  for (const pragma of ["trusted_schema = OFF", "secure_delete = ON", "temp_store = MEMORY", "cache_size = -32000"]) client.pragma(pragma);
  return keepStatements(client);
}

/** What is in an office is read by the account that runs it and by nobody else on the machine. */
function keepPrivate(file: string | Buffer): void {
  if (typeof file !== "string" || file === ":memory:") return;
  try {
    chmodSync(file, statSync(file).mode & 0o700);
  } catch {
    // A file of somebody else's keeps the rights that its owner gave it.
  }
}

const statementsKept = 500;

/** Pages ask the same questions over and over: a statement stays compiled until newer ones push it out. */
function keepStatements(client: Database.Database): Database.Database {
  const kept = new Map<string, Database.Statement>();
  const prepare = client.prepare.bind(client);
  client.prepare = ((source: string) => {
    const statement = kept.get(source) ?? prepare(source);
    kept.delete(source);
    kept.set(source, statement);
    if (kept.size > statementsKept) kept.delete(kept.keys().next().value ?? "");
    // Whoever used it before may have asked for bare values instead of rows.
    return statement.reader ? statement.pluck(false).raw(false) : statement;
  }) as typeof client.prepare;
  return client;
}

/** Ends the connection of this process, if any, after letting SQLite tidy its statistics. */
export function close(): void {
  held.gronoDatabase?.pragma("optimize");
  held.gronoDatabase?.close();
  held.gronoDatabase = undefined;
}

let builder: BetterSQLite3Database | undefined;
let builtFor: Database.Database | undefined;

/** Drizzle's query builder over the one connection. */
export function db(): BetterSQLite3Database {
  const client = database();
  if (!builder || builtFor !== client) {
    builder = drizzle(client);
    builtFor = client;
  }
  return builder;
}

type NotAPromise<T> = T extends PromiseLike<unknown> ? never : T;

/** Runs `work` as one immediate transaction (a savepoint inside another one) and returns what it returns; an error undoes everything. */
export function transaction<T>(work: () => NotAPromise<T>): T {
  const client = database();
  const run = client.transaction(work as () => T);
  return client.inTransaction ? run() : run.immediate();
}

/** A statement prepared once per connection: `const byId = prepared(() => db().select()…prepare())`, then `byId().get({ id })`. */
export function prepared<T>(build: () => T): () => T {
  let statement: T | undefined;
  let client: Database.Database | undefined;
  return () => {
    if (!statement || client !== database()) {
      client = database();
      statement = build();
    }
    return statement;
  };
}
