import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, it } from "vitest";
import { open } from "#db/client";
import { stageFile } from "#lib/testing/stages";

const folder = mkdtempSync(join(tmpdir(), "grono-db-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("REL-02 every connection writes through to the disk, also after the first write", () => {
  const client = open(join(folder, "full.db"));
  client.exec("create table t (x); insert into t values (1)");
  expect(client.pragma("synchronous", { simple: true })).toBe(2);
  expect(client.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(client.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(client.pragma("secure_delete", { simple: true })).toBe(1);
  client.close();
});

it("a statement that stays compiled answers rows again after somebody asked it for bare values", () => {
  const client = open(":memory:");
  client.exec("create table t (x); insert into t values (1)");
  const source = "select x from t";
  const first = client.prepare(source);
  expect(first.pluck().get()).toBe(1);
  expect(client.prepare(source)).toBe(first);
  expect(client.prepare(source).get()).toEqual({ x: 1 });
  expect(client.prepare(source).raw().all()).toEqual([[1]]);
  expect(client.prepare(source).all()).toEqual([{ x: 1 }]);
  client.exec("alter table t add column y default 2");
  expect(client.prepare("select * from t").get()).toEqual({ x: 1, y: 2 });
  for (let n = 0; n < 600; n += 1) client.prepare(`select ${n}`).get();
  expect(client.prepare(source)).not.toBe(first);
  client.close();
});

/** Runs code in a process of its own over a database file. */
const node = (code: string, database: string) =>
  spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, VITEST: undefined, GRONO_DB: database, GRONO_LOG: "silent" } as NodeJS.ProcessEnv,
  });
const finished = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));

const writer = `
  const { castActor } = await import("#lib/access/demo");
  const { createOrganisation } = await import("#lib/organisations/commands");
  const actor = castActor("oficer");
  for (let n = 1; ; n += 1) {
    const name = "Zapis " + n;
    createOrganisation(actor, { name, type: "other", country: "PL", regionId: null, town: null, web: null, nip: null, regon: null });
    process.stdout.write(name + "\\n");
  }`;

it("REL-01 whatever was acknowledged before kill -9 is there, once and whole, and the file is sound", async () => {
  const file = join(folder, "killed.db");
  copyFileSync(stageFile("registry"), file);
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = acknowledged.length;
    const child = node(writer.replace("n = 1", `n = ${round * 100_000 + 1}`), file);
    let rest = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      acknowledged.push(...lines);
      if (acknowledged.length > before + 3 + round * 7) child.kill("SIGKILL");
    });
    await finished(child);
  }
  const client = new Database(file);
  expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
  const names = client.prepare("select name from organisations where name like 'Zapis %'").pluck().all() as string[];
  expect(new Set(names).size).toBe(names.length);
  expect(acknowledged.filter((name) => !names.includes(name))).toEqual([]);
  const audited = client.prepare("select count(*) from audit_events where action = 'organisation.create'").pluck().get();
  const found = client.prepare("select count(*) from search_documents where title like 'Zapis %'").pluck().get();
  expect([audited, found], "each save with its audit row and its place in the search").toEqual([names.length, names.length]);
  client.close();
}, 180_000);

it("REL-09 migrating a populated office again changes nothing", async () => {
  const file = join(folder, "twice.db");
  copyFileSync(stageFile("registry"), file);
  const dump = () => {
    const client = new Database(file, { readonly: true });
    const tables = client.prepare("select name from sqlite_master where type = 'table' and name not like 'search_index%'").pluck().all();
    const all = JSON.stringify(tables.map((name) => client.prepare(`select * from "${String(name)}"`).all()));
    client.close();
    return all;
  };
  const before = dump();
  const again = `const { migrateDatabase } = await import("#db/migrate"); const { close } = await import("#db/client"); migrateDatabase(); close();`;
  expect(await finished(node(again, file))).toBe(0);
  expect(dump()).toBe(before);
}, 30_000);

const serve = async (file: string, more: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ["lib/server/serve.ts"], {
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, GRONO_DB: file, PORT: "3987", ...more } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return { status: await finished(child), text };
};

it("REL-08 a damaged, cut or foreign file is refused with a sentence and left as it is", async () => {
  const whole = join(folder, "whole.db");
  copyFileSync(stageFile("registry"), whole);
  const cut = join(folder, "cut.db");
  copyFileSync(whole, cut);
  writeFileSync(cut, readFileSync(whole).subarray(0, 50_000));
  const foreign = join(folder, "foreign.db");
  writeFileSync(foreign, "To nie jest baza danych. ".repeat(400));
  for (const file of [cut, foreign]) {
    const before = readFileSync(file);
    const { status, text } = await serve(file);
    expect(status, file).toBe(1);
    expect(text.trim().length, text).toBeGreaterThan(10);
    expect(text).not.toMatch(/\n\s+at /);
    expect(readFileSync(file).equals(before), `${file} is untouched`).toBe(true);
  }
}, 180_000);

it("REL-08 SEC-34 a real office whose file is missing is never replaced by a demonstration", async () => {
  const file = join(folder, "missing.db");
  const { status, text } = await serve(file, { GRONO_SECRET: "a-secret-of-more-than-thirty-two-characters" });
  expect(status).toBe(1);
  expect(text).toContain("holds no office");
}, 30_000);
