import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { Stage } from "../../db/seed/seed";

const root = join(import.meta.dirname, "../..");
const shelf = join(root, ".cache/stages");
const hour = 3_600_000;

/** A database file seeded up to a stage, made on first use and kept until the sources or the day change. Copy it, never write to it. */
export function stageFile(stage: Stage): string {
  const folder = process.env.GRONO_STAGES ?? join(shelf, fingerprint());
  const file = join(folder, `${stage}.db`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  alone(join(shelf, "lock.db"), () => {
    if (existsSync(file)) return;
    prune(folder);
    make(stage, file);
  });
  return file;
}

/** What a seed is made from; the day counts because the office's dates are counted from it. */
function fingerprint(): string {
  const sum = createHash("sha256").update(new Date().toISOString().slice(0, 10));
  const sources = globSync(["db/**/*", "lib/**/*.ts", "package-lock.json"], { cwd: root }).filter((name) => !name.includes(".test."));
  for (const name of sources.sort()) if (statSync(join(root, name)).isFile()) sum.update(name).update(readFileSync(join(root, name)));
  return sum.digest("hex").slice(0, 16);
}

/** SQLite's own lock between processes: it ends with the process that holds it. */
function alone(file: string, work: () => void): void {
  const lock = new Database(file, { timeout: 240_000 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    work();
  } finally {
    lock.close();
  }
}

function make(stage: Stage, file: string): void {
  const draft = file.replace(/db$/, "draft");
  for (const name of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(name, { force: true });
  const env = {
    ...process.env,
    VITEST: undefined,
    GRONO_BENCH: undefined,
    GRONO_LOG: "warn",
    GRONO_DB: draft,
  } as unknown as NodeJS.ProcessEnv;
  const { status, stderr } = spawnSync(process.execPath, ["db/seed/index.ts", "--stage", stage], { cwd: root, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The stage "${stage}" could not be seeded.\n${stderr}`);
  const client = new Database(draft);
  client.pragma("journal_mode = DELETE");
  client.close();
  renameSync(draft, file);
}

function prune(current: string): void {
  for (const name of readdirSync(shelf).map((one) => join(shelf, one)))
    if (name !== current && statSync(name).isDirectory() && Date.now() - statSync(name).mtimeMs > hour)
      rmSync(name, { recursive: true, force: true });
}
