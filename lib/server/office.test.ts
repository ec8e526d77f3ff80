import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "grono-office-"));
const target = join(folder, "grono.db");
const secret = "a-secret-of-more-than-thirty-two-characters";
const environment = (more: Record<string, string | undefined> = {}) => ({
  ...process.env,
  VITEST: undefined,
  NODE_OPTIONS: undefined,
  GRONO_SECRET: undefined,
  GRONO_DB: target,
  GRONO_URL: "https://grono.urzad.example",
  ...more,
});

function run(script: string, args: string[] = [], more: Record<string, string | undefined> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`lib/server/${script}.ts`, ...args], {
    encoding: "utf8",
    env: environment(more) as NodeJS.ProcessEnv,
  });
  return { status, stdout, stderr };
}

const init = (more = {}) => run("init", ["--office", "Urząd Próbny", "--admin", "Pierwsza@Urzad.example"], more);
const read = <T>(file: string, query: string): T => {
  const client = new Database(file, { readonly: true });
  try {
    return client.prepare(query).all() as T;
  } finally {
    client.close();
  }
};

let made: ReturnType<typeof init>;
beforeAll(() => {
  made = init();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("SEC-34 a real office begins empty, with one administrator, one link and no password", () => {
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout.match(/https:\/\/grono\.urzad\.example\/invite\/[\w-]{43}\n/g)).toHaveLength(1);
  expect(read(target, "select email, role, password_hash from users")).toEqual([
    { email: "pierwsza@urzad.example", role: "admin", password_hash: null },
  ]);
  expect(read(target, "select value from settings where key = 'kind'")).toEqual([{ value: "real" }]);
  expect(read(target, "select count(*) n from clusters")).toEqual([{ n: 0 }]);
  const token = /invite\/([\w-]+)/.exec(made.stdout)?.[1] ?? "?";
  expect(readFileSync(target).includes(token)).toBe(false);
});

it("a second office is refused and the first stays as it is", () => {
  const again = init();
  expect(again.status).toBe(1);
  expect(again.stderr).toContain("already holds an office");
  expect(read(target, "select count(*) n from users")).toEqual([{ n: 1 }]);
  expect(run("init", ["--office", "Bez adresu"], { GRONO_DB: join(folder, "other.db") }).stderr).toContain("Usage:");
});

it("SEC-44 a real office does not start without a secret of its own", () => {
  const { status, stderr } = run("serve");
  expect(status).toBe(1);
  expect(stderr).toContain("GRONO_SECRET");
  expect(run("serve", [], { GRONO_SECRET: "short" }).stderr).toContain("GRONO_SECRET");
});

it("an office is worked on by one process, and its file is read by nobody else on the machine", () => {
  const other = new Database(`${target}.lock`);
  other.exec("begin exclusive");
  const { status, stderr } = run("serve", [], { GRONO_SECRET: secret });
  other.close();
  expect([status, stderr]).toEqual([1, expect.stringContaining(`already works on ${target}`)]);
  expect(statSync(target).mode & 0o077).toBe(0);
});

it("SEC-34 no demonstration door opens in a real office", () => {
  const script = `
    const { demoAccount } = await import("#lib/access/demo");
    for (const role of ["officer", "manager", "coordinator", "viewer", "admin"])
      try { demoAccount(role); console.log("open"); } catch (error) { console.log(error.code); }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script], {
    encoding: "utf8",
    env: environment() as NodeJS.ProcessEnv,
  });
  expect(stdout.trim().split("\n")).toEqual(Array(5).fill("not_found"));
});

/** A process that keeps on saving numbers and says each one once it is saved. */
async function writing(during: (saved: () => number) => Promise<void> | void): Promise<void> {
  const script = `
    import Database from "better-sqlite3";
    const db = new Database(process.env.GRONO_DB);
    db.pragma("synchronous = FULL"); db.pragma("busy_timeout = 5000");
    const add = db.prepare("insert into settings (key, value) values (?, ?)");
    for (let n = 1 + db.prepare("select count(*) from settings where key like 'probe%'").pluck().get(); ; n++) { add.run("probe" + n, "x".repeat(500)); process.stdout.write(n + "\\n"); await new Promise((next) => setTimeout(next, 1)); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { env: environment() as NodeJS.ProcessEnv });
  let last = 0;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.stdout.on("data", (text: Buffer) => (last = Number(text.toString().trim().split("\n").at(-1))));
  while (last < 20 && child.exitCode === null) await new Promise((next) => setTimeout(next, 10));
  try {
    await during(() => last);
  } finally {
    child.kill("SIGKILL");
    await gone;
  }
}

it("REL-07 a backup made under writes is one sound 0600 file with every save from before it, and restores to the same content", async () => {
  const copy = join(folder, "copy.db");
  let before = 0;
  await writing(async (saved) => {
    before = saved();
    const child = spawn(process.execPath, ["lib/server/backup.ts", copy], { env: environment() as NodeJS.ProcessEnv });
    let said = "";
    child.stdout.on("data", (text: Buffer) => (said += text.toString()));
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
    expect(said).toMatch(/sound, \d+ tables, \d+ rows/);
  });
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.startsWith("copy"))).toEqual(["copy.db"]);
  const probes = read<{ key: string }[]>(copy, "select key from settings where key like 'probe%' order by cast(substr(key, 6) as integer)");
  expect(probes.length).toBeGreaterThanOrEqual(before);
  expect(probes.map((row) => row.key)).toEqual(probes.map((_, n) => `probe${n + 1}`));

  expect(run("backup", [copy]).stderr).toContain("exists already");
  const restored = join(folder, "elsewhere", "grono.db");
  expect(run("restore", [copy], { GRONO_DB: restored })).toMatchObject({ status: 0 });
  const tables = read<{ name: string }[]>(
    copy,
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search_index%'",
  );
  for (const { name } of tables.filter((table) => !["auth_links", "audit_events"].includes(table.name)))
    expect(read(restored, `select * from "${name}"`), name).toEqual(read(copy, `select * from "${name}"`));
  expect(read(restored, "select count(*) n from auth_links where used_at is null")).toEqual([{ n: 0 }]);
});

it("REL-07 a restore refuses to overwrite, a running server and what is no office; with --replace the former file is kept", async () => {
  const backup = join(folder, "for-replace.db");
  expect(run("backup", [backup]).status).toBe(0);
  const rows = (file: string) => read<{ n: number }[]>(file, "select count(*) n from settings")[0]?.n;
  const before = rows(target);
  expect(run("restore", [backup]).stderr).toContain("--replace");
  await writing(() => {
    expect(run("restore", [backup, "--replace"]).stderr).toContain("in use");
    expect(existsSync(`${target}.incoming`)).toBe(false);
  });
  const foreign = join(folder, "foreign.db");
  new Database(foreign).exec("create table users (id integer)").close();
  writeFileSync(join(folder, "damaged.db"), readFileSync(backup).subarray(0, 50_000));
  for (const name of ["foreign.db", "damaged.db", "missing.db"]) {
    const refused = run("restore", [join(folder, name), "--replace"]);
    expect(refused.status, name).toBe(1);
  }
  expect(rows(target)).toBeGreaterThanOrEqual(before ?? 0);
  expect(run("restore", [backup, "--replace"])).toMatchObject({ status: 0 });
  expect(rows(target)).toBe(before);
  const kept = readdirSync(folder).find((name) => name.startsWith("grono.db.replaced-"));
  expect(rows(join(folder, kept ?? ""))).toBeGreaterThan(before ?? 0);
});

it("REL-07 a damaged database can be replaced by a backup", () => {
  const backup = join(folder, "sound.db");
  expect(run("backup", [backup]).status).toBe(0);
  const broken = join(folder, "broken.db");
  copyFileSync(backup, broken);
  writeFileSync(broken, "this is no database");
  expect(run("restore", [backup, "--replace"], { GRONO_DB: broken })).toMatchObject({ status: 0 });
  expect(read(broken, "select email from users")).toEqual([{ email: "pierwsza@urzad.example" }]);
});
