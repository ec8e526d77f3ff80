import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { formDrafts, submissions } from "#db/schema/forms";
import { auditEvents, jobs } from "#db/schema/office";
import { plannerRuns } from "#db/schema/scenarios";
import { authLinks, sessions, signInFailures } from "#db/schema/users";
import { inMinutes, now } from "#lib/clock";
import { handlers } from "#lib/jobs/handlers";
import { keptDays, purge as purgeWith } from "#lib/jobs/purge";
import { loadScenario } from "#lib/scenarios/programme/records";
import { purgeRuns } from "#lib/scenarios/runs/purge";
import { compare, getRun, listRuns } from "#lib/scenarios/runs/queries";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const purge = () => purgeWith({ runs: purgeRuns });
const none = { jobs: 0, submissions: 0, drafts: 0, sessions: 0, links: 0, signInFailures: 0, runs: 0 };
/** Just inside and just outside of what is kept. */
const young = (kind: keyof typeof keptDays) => inMinutes(-keptDays[kind] * 1440 + 60);
const old = (kind: keyof typeof keptDays) => inMinutes(-keptDays[kind] * 1440 - 60);
const purges = () => db().select().from(auditEvents).where(eq(auditEvents.action, "office.purge")).all();

it("nothing of the office is due, and then nothing is written into the log", () => {
  expect(purge()).toEqual(none);
  expect(purges()).toEqual([]);
});

it("done jobs go when they are old; failed, waiting and young ones stay", () => {
  db().delete(jobs).run();
  const add = (values: Partial<typeof jobs.$inferInsert>) =>
    db()
      .insert(jobs)
      .values({ kind: "mail", payload: {}, runAt: old("jobs"), createdAt: old("jobs"), ...values })
      .run();
  add({ kind: "old", state: "done", finishedAt: old("jobs") });
  add({ kind: "young", state: "done", finishedAt: young("jobs") });
  add({ kind: "failed", state: "failed", finishedAt: old("jobs") });
  add({ kind: "queued" });
  add({ kind: "running", state: "running", leaseUntil: now() });
  expect(purge()).toEqual({ ...none, jobs: 1 });
  const kinds = db().select({ kind: jobs.kind }).from(jobs).all();
  expect(kinds.map((row) => row.kind)).toEqual(["young", "failed", "queued", "running"]);
  expect(purges()).toMatchObject([{ actorId: 0, after: { jobs: 1 } }]);
});

it("a text that was typed and never sent goes after its days", () => {
  const { userId } = member("oficer");
  const row = { userId, place: "/topics/new", form: "x", typed: { fields: { title: "Temat" } } };
  for (const [requestId, savedAt] of Object.entries({ old: old("drafts"), young: young("drafts") }))
    db()
      .insert(formDrafts)
      .values({ ...row, requestId, savedAt })
      .run();
  expect(purge()).toEqual({ ...none, drafts: 1 });
  expect(db().select({ id: formDrafts.requestId }).from(formDrafts).all()).toEqual([{ id: "young" }]);
});

it("request ids of forms, ended sessions, used and unused links and wrong passwords go when they are old", () => {
  const userId = member("oficer").userId;
  for (const [requestId, createdAt] of Object.entries({ old: old("submissions"), young: young("submissions") }))
    db().insert(submissions).values({ requestId, userId, target: "/", createdAt }).run();
  const session = { userId, seenAt: old("sessions") };
  for (const [tokenHash, expiresAt, endedAt] of [
    ["expired long ago", old("sessions"), null],
    ["ended long ago", inMinutes(60), old("sessions")],
    ["ended lately", old("sessions").replace(/^\d+/, "2999"), young("sessions")],
    ["open", inMinutes(60), null],
  ] as const)
    db()
      .insert(sessions)
      .values({ ...session, tokenHash, expiresAt, endedAt })
      .run();
  for (const [tokenHash, expiresAt, usedAt] of [
    ["expired long ago", old("links"), null],
    ["used long ago", inMinutes(60), old("links")],
    ["used lately", inMinutes(60), young("links")],
    ["open", inMinutes(60), null],
  ] as const)
    db().insert(authLinks).values({ userId, kind: "reset", tokenHash, expiresAt, usedAt }).run();
  for (const key of ["old", "young"] as const)
    db()
      .insert(signInFailures)
      .values({ key, at: { old, young }[key]("signInFailures") })
      .run();
  expect(purge()).toEqual({ ...none, submissions: 1, sessions: 2, links: 2, signInFailures: 1 });
  const hashes = (table: typeof sessions | typeof authLinks) =>
    db()
      .select({ hash: table.tokenHash })
      .from(table)
      .all()
      .map((row) => row.hash)
      .sort();
  expect(db().select({ id: submissions.requestId }).from(submissions).all()).toEqual([{ id: "young" }]);
  expect(hashes(sessions)).toEqual(["ended lately", "open"]);
  expect(hashes(authLinks)).toEqual(["open", "used lately"]);
  expect(db().select({ key: signInFailures.key }).from(signInFailures).all()).toEqual([{ key: "young" }]);
});

it("answers about a former programme go, those about the present one and every calculation with a plan stay", () => {
  const current = loadScenario(1).runId ?? 0;
  const about = (of: number) => ({ kind: "explanation" as const, of, plan: { events: [] }, tolerance: 5, timeLimit: 1 });
  const add = (values: Partial<typeof plannerRuns.$inferInsert>) => {
    const input = { instance: null };
    const row = { scenarioId: 1, kind: "explanation", state: "done", input, inputHash: "", settings: about(999), ...values } as const;
    return db().insert(plannerRuns).values(row).returning({ id: plannerRuns.id }).get().id;
  };
  db()
    .update(plannerRuns)
    .set({ finishedAt: old("runs") })
    .run();
  const before = db().select({ id: plannerRuns.id }).from(plannerRuns).all().length;
  const gone = [add({ finishedAt: old("runs") }), add({ finishedAt: old("runs"), state: "cancelled" })];
  const kept = [
    add({ finishedAt: old("runs"), settings: about(current) }),
    add({ finishedAt: young("runs") }),
    add({ state: "queued", createdAt: old("runs") }),
  ];
  const plans = db().select().from(plannerRuns).where(eq(plannerRuns.kind, "plan")).orderBy(asc(plannerRuns.id)).all();
  expect(purge()).toEqual({ ...none, runs: 2 });
  const ids = db()
    .select({ id: plannerRuns.id })
    .from(plannerRuns)
    .all()
    .map((row) => row.id);
  expect(ids).toHaveLength(before + kept.length);
  expect(ids).toEqual(expect.arrayContaining(kept));
  expect(ids.filter((id) => gone.includes(id))).toEqual([]);
  expect(db().select().from(plannerRuns).where(eq(plannerRuns.kind, "plan")).orderBy(asc(plannerRuns.id)).all()).toEqual(plans);
});

it("the problem of a calculation that gave no plan goes when it is old; its row reads as before", () => {
  const actor = member("oficer");
  const run = db()
    .select()
    .from(plannerRuns)
    .where(eq(plannerRuns.id, loadScenario(1).runId ?? 0))
    .get();
  if (!run) throw new Error("no run");
  const { id: _id, ...like } = run;
  const add = (finishedAt: string) =>
    db()
      .insert(plannerRuns)
      .values({ ...like, state: "failed", result: null, finishedAt })
      .returning({ id: plannerRuns.id })
      .get().id;
  const [faded, fresh] = [add(old("runs")), add(young("runs"))];
  const rowOf = (id: number) => listRuns(actor, 1).rows.find((row) => row.id === id);
  const before = [rowOf(faded), getRun(actor, 1, faded), compare(actor, 1, `run-${faded}`)];
  expect(purge()).toEqual({ ...none, runs: 1 });
  expect([rowOf(faded), getRun(actor, 1, faded), compare(actor, 1, `run-${faded}`)]).toEqual(before);
  const inputOf = (id: number) =>
    db().select({ input: plannerRuns.input }).from(plannerRuns).where(eq(plannerRuns.id, id)).get()?.input.instance;
  expect(inputOf(faded)).toMatchObject({ budget: 9_000_000, clusters: [], topics: [], events: [], weeks: [] });
  expect(inputOf(fresh)).toEqual(run.input.instance);
  expect(purge(), "once").toEqual(none);
});

it("PRV-01 the audit log outlives every purge, and each night purges and orders a backup", async () => {
  const [at, key] = ["2001-01-01T00:00:00.000Z", "night"];
  db().insert(auditEvents).values({ at, actorName: "Dawno", action: "office.restore", entity: "office", hash: "x" }).run();
  db().insert(signInFailures).values({ key, at }).run();
  db().delete(jobs).run();
  await handlers.nightly({}, false);
  expect(db().select().from(auditEvents).where(eq(auditEvents.at, at)).all()).toHaveLength(1);
  expect(purges()).toMatchObject([{ after: { signInFailures: 1 } }]);
  expect(db().select().from(jobs).all()).toMatchObject([{ kind: "backup", state: "queued" }]);
});
