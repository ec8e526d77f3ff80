import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { db } from "#db/client";
import { jobs } from "#db/schema/office";
import { inMinutes } from "#lib/clock";
import { scheduleNightly } from "#lib/jobs/enqueue";
import { repeat } from "#lib/jobs/loop";
import { runNextJob } from "#lib/jobs/run";
import { withOffice } from "#lib/testing/office";
import { stageFile } from "#lib/testing/stages";

withOffice();
beforeEach(() => void db().delete(jobs).run());
afterEach(() => void vi.useRealTimers());

const add = (values: Partial<typeof jobs.$inferInsert> = {}) =>
  db()
    .insert(jobs)
    .values({ kind: "probe", payload: {}, runAt: inMinutes(-1), ...values })
    .returning({ id: jobs.id })
    .get().id;
const job = (id: number) => db().select().from(jobs).where(eq(jobs.id, id)).get();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const minutesTo = (instant: string | null | undefined) => Math.round((Date.parse(instant ?? "") - Date.now()) / 60_000);

it("a job is done once, in its turn, and never before its time", async () => {
  const done: unknown[] = [];
  const work = { probe: async ({ name }: Record<string, unknown>) => void done.push(name) };
  add({ payload: { name: "first" } });
  const later = add({ payload: { name: "later" }, runAt: inMinutes(5) });
  add({ payload: { name: "second" } });
  for (let ran = true; ran;) ran = await runNextJob(work);
  expect(done).toEqual(["first", "second"]);
  expect(job(later)).toMatchObject({ state: "queued", attempts: 0, leaseUntil: null });
  expect(db().select({ state: jobs.state, attempts: jobs.attempts }).from(jobs).orderBy(asc(jobs.id)).all()).toEqual([
    { state: "done", attempts: 1 },
    { state: "queued", attempts: 0 },
    { state: "done", attempts: 1 },
  ]);
});

it("a job slower than the tick is done once, also beside a second loop", async () => {
  let ran = 0;
  const id = add();
  const slow = { probe: async () => ((ran += 1), pause(80)) as Promise<void> };
  const ends = [repeat("jobs", 5, () => runNextJob(slow)), repeat("jobs", 5, () => runNextJob(slow))];
  await pause(40);
  expect(job(id)).toMatchObject({ state: "running", attempts: 1 });
  await Promise.all(ends.map((end) => end()));
  expect([ran, job(id)?.state, job(id)?.attempts]).toEqual([1, "done", 1]);
});

it("two processes on one database do every job once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "grono-jobs-"));
  const file = join(folder, "grono.db");
  copyFileSync(stageFile("registry"), file);
  const client = new Database(file);
  client.pragma("journal_mode = WAL");
  const insert = client.prepare("insert into jobs (kind, payload, run_at) values ('probe', ?, '2000-01-01T00:00:00.000Z')");
  const numbers = Array.from({ length: 40 }, (_, n) => n);
  for (const n of numbers) insert.run(JSON.stringify({ n }));
  const script = `
    const { runNextJob } = await import("#lib/jobs/run");
    const work = { probe: async ({ n }) => { process.stdout.write(n + "\\n"); await new Promise((next) => setTimeout(next, 5)); } };
    process.stdout.write("ready\\n");
    await new Promise((go) => process.stdin.once("data", go));
    while (await runNextJob(work));
    process.exit(0);`;
  const env = { ...process.env, VITEST: undefined, GRONO_DB: file, GRONO_LOG: "silent" } as unknown as NodeJS.ProcessEnv;
  const children = [1, 2].map(() =>
    spawn(process.execPath, ["--input-type=module", "-e", script], { env, stdio: ["pipe", "pipe", "inherit"] }),
  );
  const said = children.map(() => "");
  children.forEach((child, index) => child.stdout.on("data", (text: Buffer) => (said[index] += text.toString())));
  while (!said.every((text) => text.includes("ready"))) await pause(20);
  const over = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of children) child.stdin.write("go\n");
  expect(await Promise.all(over)).toEqual([0, 0]);
  const done = said.map((text) => text.trim().split("\n").slice(1).map(Number));
  expect(done.flat().sort((a, b) => a - b)).toEqual(numbers);
  expect(
    done.every((own) => own.length > 0),
    "both had their share",
  ).toBe(true);
  expect(client.prepare("select state, attempts, count(*) n from jobs where kind = 'probe' group by 1, 2").all()).toEqual([
    { state: "done", attempts: 1, n: 40 },
  ]);
  client.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

it("a job whose process is gone is taken up once its lease has ended, and given up after five", async () => {
  let ran = 0;
  const work = { probe: async () => void (ran += 1) };
  const held = add({ state: "running", attempts: 1, leaseUntil: inMinutes(1) });
  expect(await runNextJob(work)).toBe(false);
  const left = add({ state: "running", attempts: 1, leaseUntil: inMinutes(-1) });
  const deadly = add({ state: "running", attempts: 5, leaseUntil: inMinutes(-1) });
  expect([await runNextJob(work), await runNextJob(work), await runNextJob(work)]).toEqual([true, true, false]);
  expect(ran).toBe(1);
  expect(job(held)).toMatchObject({ state: "running", attempts: 1 });
  expect(job(left)).toMatchObject({ state: "done", attempts: 2, leaseUntil: null });
  expect(job(deadly)).toMatchObject({ state: "failed", error: expect.stringMatching(/^[0-9a-f]{8}$/), leaseUntil: null });
});

it("a long job keeps its lease, and one that lost it does not write over the next process's work", async () => {
  vi.useFakeTimers();
  const id = add();
  let finish = () => undefined as void;
  const running = runNextJob({ probe: () => new Promise<void>((resolve) => (finish = resolve)) });
  expect(minutesTo(job(id)?.leaseUntil)).toBe(2);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(minutesTo(job(id)?.leaseUntil)).toBe(2);
  expect(await runNextJob({ probe: async () => undefined })).toBe(false);
  db()
    .update(jobs)
    .set({ leaseUntil: inMinutes(-1) })
    .where(eq(jobs.id, id))
    .run();
  const second = runNextJob({ probe: () => new Promise<void>(() => undefined) });
  finish();
  await running;
  expect(job(id)).toMatchObject({ state: "running", attempts: 2 });
  expect(minutesTo(job(id)?.leaseUntil)).toBe(2);
  void second;
});

it("a job that fails is tried again after growing waits, fails at last, and names its error each time", async () => {
  const id = add();
  const work = { probe: () => Promise.reject(new Error("the mail server is away")) };
  const errors = new Set<string>();
  for (const [attempts, wait] of [2, 4, 8, 16].entries()) {
    expect(await runNextJob(work)).toBe(true);
    expect(job(id)).toMatchObject({ state: "queued", attempts: attempts + 1, finishedAt: null, leaseUntil: null });
    expect(minutesTo(job(id)?.runAt)).toBe(wait);
    expect(await runNextJob(work), "not before the wait is over").toBe(false);
    errors.add(job(id)?.error ?? "");
    db()
      .update(jobs)
      .set({ runAt: inMinutes(-1) })
      .where(eq(jobs.id, id))
      .run();
  }
  expect(await runNextJob(work)).toBe(true);
  expect(job(id)).toMatchObject({ state: "failed", attempts: 5 });
  errors.add(job(id)?.error ?? "");
  expect([...errors].filter((error) => /^[0-9a-f]{8}$/.test(error))).toHaveLength(5);
  expect(await runNextJob(work)).toBe(false);
});

it("a handler that throws before its first await and an unknown kind fail like any other and hold up nobody", async () => {
  const work = {
    probe: () => {
      throw new Error("at once");
    },
    good: async () => undefined,
  };
  const [throwing, unknown, good] = [add(), add({ kind: "renamed" }), add({ kind: "good" })];
  for (let ran = true; ran;) ran = await runNextJob(work);
  expect(job(throwing)).toMatchObject({ state: "queued", attempts: 1 });
  expect(job(unknown)).toMatchObject({ state: "failed", attempts: 1, error: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(job(good)).toMatchObject({ state: "done" });
});

it("an error in a turn ends neither the loop nor the process, and turns never overlap", async () => {
  let [turns, atOnce, most] = [0, 0, 0];
  const end = repeat("probe", 1, async () => {
    turns += 1;
    most = Math.max(most, (atOnce += 1));
    await pause(4);
    atOnce -= 1;
    if (turns % 2) throw new Error("planted");
  });
  const endOther = repeat("probe", 1, () => {
    throw new Error("planted, not a promise");
  });
  await vi.waitFor(() => expect(turns).toBeGreaterThan(4), 10_000);
  await Promise.all([end(), endOther()]);
  const before = turns;
  await pause(20);
  expect(turns).toBe(before);
  expect([most, atOnce]).toEqual([1, 0]);
});

it("a turn that says there is more is followed at once", async () => {
  let left = 50;
  const end = repeat("probe", 60_000, () => (left -= 1) > 0);
  await vi.waitFor(() => expect(left).toBe(0));
  await end();
});

it("one night waits in the queue, at two o'clock in Warsaw", () => {
  vi.useFakeTimers({ now: new Date("2027-03-27T12:00:00Z") });
  for (let n = 0; n < 3; n += 1) scheduleNightly();
  expect(db().select().from(jobs).all()).toMatchObject([{ kind: "nightly", state: "queued", runAt: "2027-03-28T01:00:00.000Z" }]);
  db().update(jobs).set({ state: "running" }).run();
  scheduleNightly();
  expect(db().select().from(jobs).all()).toHaveLength(2);
});
