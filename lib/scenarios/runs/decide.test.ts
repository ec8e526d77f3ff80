import { and, eq } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { db } from "#db/client";
import { plannerRuns, scenarioPins, scenarios } from "#db/schema/scenarios";
import { systemActor } from "#lib/access/actor";
import { historyOf } from "#lib/history/history";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import type { Plan } from "#lib/planner/model/instance";
import type { Result } from "#lib/planner/solve/result";
import { acceptPrice, copyScenario, decide, tune } from "#lib/scenarios/runs/decide";
import { explanationOf } from "#lib/scenarios/answers/explanations";
import { idIn } from "#lib/scenarios/programme/codes";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { loadActivities, loadScenario } from "#lib/scenarios/programme/records";
import { compare, getRun, listRuns } from "#lib/scenarios/runs/queries";
import { inMinutes } from "#lib/clock";
import { endWorker, isTending, tendRuns } from "#lib/scenarios/runs/runner";
import { restoreRun, startRun } from "#lib/scenarios/runs/commands";
import { finishRun, showDraft } from "#lib/scenarios/runs/outcome";
import { problemNow } from "#lib/scenarios/runs/problem";
import { loadLatestRun } from "#lib/scenarios/runs/records";
import { isUnderWay } from "#lib/scenarios/runs/rules";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const officer = () => member("oficer");
/** The answers about the programme as it stands. */
const answers = (id: number) => explanationOf(officer(), id, { plan: programmePlan(id), hashes: null });
const runs = (state: "queued" | "running" | "cancelling" | "done" | "cancelled" | "failed") =>
  db().select().from(plannerRuns).where(eq(plannerRuns.state, state)).all();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tends the queue like the server until nothing (of the kind) waits or runs. */
async function tend(kind?: "plan"): Promise<void> {
  for (let turn = 0; turn < 1200; turn += 1) {
    tendRuns();
    await pause(25);
    const left = db()
      .select({ kind: plannerRuns.kind, state: plannerRuns.state })
      .from(plannerRuns)
      .all()
      .filter(({ state }) => isUnderWay(state));
    if (left.every((run) => kind !== undefined && run.kind !== kind)) return;
  }
  throw new Error("The queue did not empty.");
}
afterEach(async () => {
  endWorker();
  while (isTending()) await pause(25);
});
/** Leaves only the runs a test asks for itself. */
const clearQueue = () => db().update(plannerRuns).set({ state: "cancelled" }).where(eq(plannerRuns.state, "queued")).run();
/** Puts the explanation of a scenario back into the queue. */
const resume = (scenarioId: number) =>
  db()
    .update(plannerRuns)
    .set({ state: "queued" })
    .where(and(eq(plannerRuns.scenarioId, scenarioId), eq(plannerRuns.kind, "explanation")))
    .run();

it("a decision starts a calculation that keeps as much as possible; a second one replaces the first in the queue", () => {
  clearQueue();
  const plan = programmePlan(1);
  const target = plan.events[0]?.id ?? "";
  decide(officer(), { id: 1, kind: "open", target, value: null, remove: null });
  const [first] = runs("queued");
  expect(first?.settings).toMatchObject({ keep: plan, baseline: plan.events.map((event) => event.id), tolerance: 5 });
  expect(first?.input.instance?.pins.open).toEqual([target]);
  decide(officer(), { id: 1, kind: "closed", target, value: null, remove: null });
  expect(runs("queued")).toHaveLength(1);
  expect(runs("cancelled").map((run) => run.id)).toContain(first?.id);
  expect(() => startRun(officer(), { id: 1 })).toThrow("scenarios.rules.alreadyRunning");
  startRun(officer(), { id: 1, fresh: "1", replaces: true });
  expect(runs("queued")[0]?.settings).not.toHaveProperty("baseline");
});

it("pinning what is already chosen changes nothing; excluding it changes as little as possible, and the page says exactly what", async () => {
  clearQueue();
  const before = programmePlan(1);
  const target = before.events[0]?.id ?? "";
  decide(officer(), { id: 1, kind: "open", target, value: null, remove: null });
  await tend("plan");
  expect(programmePlan(1)).toEqual(before);
  expect(getScenarioPage(officer(), 1).moved).toEqual([]);
  decide(officer(), { id: 1, kind: "closed", target, value: null, remove: null });
  await tend();
  const after = programmePlan(1);
  const ids = (plan: Plan) => plan.events.map((event) => event.id);
  expect(ids(after)).not.toContain(target);
  expect(ids(before).filter((id) => id !== target && !ids(after).includes(id)).length).toBeLessThanOrEqual(1);
  const page = getScenarioPage(officer(), 1);
  expect(page.moved?.[0]).toMatch(/^(Dochodzi|Odpada): /);
  expect(page.proof?.levels.map((level) => level.name)).toContain("changes");
  expect(answers(1)?.explanation?.isComplete).toBe(true);
}, 180_000);

it("conditions that cannot hold together leave the programme as it is and name what to take back", async () => {
  clearQueue();
  const before = programmePlan(2);
  const cluster = problemNow(loadScenario(2)).clusters[0]?.id ?? "";
  decide(officer(), { id: 2, kind: "floor", target: cluster, value: "3", remove: null });
  for (const event of problemNow(loadScenario(2)).events.filter((one) => one.format === "workshop"))
    decide(officer(), { id: 2, kind: "closed", target: event.id, value: null, remove: null });
  await tend();
  const page = getScenarioPage(officer(), 2);
  expect(programmePlan(2)).toEqual(before);
  if (page.infeasible) expect(page.infeasible.map((one) => one.kind)).toContain("floor");
  else expect(page.proof?.status).toBe("optimal");
}, 180_000);

it("a topic is taken in at exactly the price that was told", async () => {
  clearQueue();
  resume(2);
  await tend();
  const page = getScenarioPage(officer(), 2);
  const told = answers(2)?.explanation?.topics.find((one) => one.plan !== null);
  const topicId = idIn(told?.topic ?? "");
  expect(page.insight?.whyNot.find((one) => one.id === topicId)?.told?.price).toMatch(/^(Cena: |Można)/);
  acceptPrice(officer(), { id: 2, version: page.version, topicId, extra: 0 });
  await tend("plan");
  expect(objectiveOf(problemNow(loadScenario(2)), programmePlan(2))).toEqual(told?.objective);
}, 180_000);

it("the money that was told lets the topic in without any loss; the new budget is written in the history", async () => {
  clearQueue();
  resume(2);
  await tend();
  const { version, budget, runId } = loadScenario(2);
  const before = objectiveOf(problemNow(loadScenario(2)), programmePlan(2));
  const told = answers(2)?.explanation?.topics.find((one) => (one.extraBudget ?? 0) > 0);
  const extra = told?.extraBudget ?? 0;
  expect(getScenarioPage(officer(), 2).insight?.whyNot.find((one) => one.id === idIn(told?.topic ?? ""))?.raised?.extra).toBe(extra);
  acceptPrice(officer(), { id: 2, version, topicId: idIn(told?.topic ?? ""), extra });
  expect(loadScenario(2).budget).toBe(budget + extra);
  expect(db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, 2)).all()).toMatchObject([{ kind: "topic_in" }]);
  expect(historyOf(officer(), "scenario", 2).map((event) => event.action)).toContain("scenario.edit");
  await tend("plan");
  const after = objectiveOf(problemNow(loadScenario(2)), programmePlan(2));
  expect(programmePlan(2).events.flatMap((event) => event.topics)).toContain(told?.topic);
  expect([after.coverage >= before.coverage, after.participation >= before.participation]).toEqual([true, true]);
  expect(() => acceptPrice(officer(), { id: 2, version, topicId: 1, extra: 100 })).toThrow("errors.conflict");
}, 180_000);

it("the tolerance is kept with the scenario and recalculates; a stale page is refused", () => {
  const { version } = loadScenario(1);
  tune(officer(), { id: 1, version, tolerance: 15 });
  expect([loadScenario(1).tolerance, loadLatestRun(1)?.settings]).toMatchObject([15, { tolerance: 15 }]);
  expect(() => tune(officer(), { id: 1, version, tolerance: 0 })).toThrow("errors.conflict");
});

it.each(["kierownik", "nutribiomed", "podglad", "admin"])("SEC-03 %s may not tune, pay, copy or restore", (login) => {
  const actor = member(login);
  expect(() => tune(actor, { id: 1, version: 1, tolerance: 10 })).toThrow("errors.refused");
  expect(() => acceptPrice(actor, { id: 1, version: 1, topicId: 1, extra: 100 })).toThrow("errors.refused");
  expect(() => copyScenario(actor, { id: 1, title: "x" })).toThrow("errors.refused");
  expect(() => restoreRun(actor, { id: 1, runId: 1 })).toThrow("errors.refused");
  expect(() => decide(actor, { id: 1, kind: "open", target: "V-1-1", value: null, remove: null })).toThrow("errors.refused");
});

it("a variant begins with the limits, decisions and programme of its source, without named people", () => {
  decide(officer(), { id: 1, kind: "topic_in", target: "T-1", value: null, remove: null });
  const id = copyScenario(officer(), { id: 1, title: "Wariant C" });
  expect(loadScenario(id)).toMatchObject({
    title: "Wariant C",
    variantOfId: 1,
    status: "draft",
    release: 0,
    budget: loadScenario(1).budget,
  });
  expect(programmePlan(id)).toEqual(programmePlan(1));
  expect(db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, id)).all()).toMatchObject([{ target: "T-1" }]);
  expect(
    getScenarioPage(officer(), id)
      .content.items.flatMap((item) => item.seats.map((seat) => seat.personId))
      .every((one) => one === null),
  ).toBe(true);
  expect(getScenarioPage(officer(), 1).variants.map((one) => one.id)).toEqual([2, id]);
});

it("every run is kept; an earlier one is brought back unless it breaks a rule of today", () => {
  clearQueue();
  const first = loadScenario(1).runId ?? 0;
  const before = programmePlan(1);
  const result = db().select().from(plannerRuns).where(eq(plannerRuns.id, first)).get()?.result as Result;
  const less = { events: (result.plan?.events ?? []).slice(1) };
  const second = startRun(officer(), { id: 1 });
  finishRun(systemActor(), second, { ...result, plan: less });
  expect(listRuns(officer(), 1).rows.map((row) => [row.id, row.isCurrent, row.isFresh])).toEqual([
    [second, true, false],
    [first, false, true],
  ]);
  expect(getRun(officer(), 1, first).changes[0]).toMatch(/^Dochodzi: /);
  const both = compare(officer(), 1, `run-${first}`);
  expect([both.left.events, both.right.events]).toEqual([less.events.length, before.events.length]);
  expect(compare(officer(), 1, "scenario-2").lines.length).toBeGreaterThan(0);
  expect(() => compare(officer(), 1, "run-999")).toThrow("errors.notFound");
  expect(() => listRuns(member("nutribiomed"), 1)).toThrow("errors.notFound");
  restoreRun(officer(), { id: 1, runId: first });
  expect([programmePlan(1), loadScenario(1).runId]).toEqual([before, first]);
  db().update(scenarios).set({ maxEvents: 1 }).where(eq(scenarios.id, 1)).run();
  expect(() => restoreRun(officer(), { id: 1, runId: second })).toThrow("scenarios.rules.planNoLongerFits");
  expect(getScenarioPage(officer(), 1).since.length).toBeGreaterThan(0);
});

it("the result of a calculation that a newer one replaced is kept but not adopted", () => {
  clearQueue();
  const before = programmePlan(1);
  const result = loadLatestRun(1)?.result as Result;
  const old = startRun(officer(), { id: 1 });
  const newer = startRun(officer(), { id: 1, replaces: true });
  finishRun(systemActor(), old, { ...result, plan: { events: (result.plan?.events ?? []).slice(1) } });
  expect(programmePlan(1)).toEqual(before);
  expect(loadLatestRun(1)?.id).toBe(newer);
});

it("a first draft is shown while the proof goes on, and only when there is no programme yet", () => {
  clearQueue();
  const plan = programmePlan(1);
  const id = copyScenario(officer(), { id: 1, title: "Pusty" });
  for (const { id: activity } of loadActivities(id)) db().run(`update activities set archived_at = 'x' where id = ${activity}`);
  const runId = startRun(officer(), { id });
  expect(showDraft(systemActor(), runId, plan), "not while it waits in the queue").toBe(false);
  db().update(plannerRuns).set({ state: "running" }).where(eq(plannerRuns.id, runId)).run();
  expect([showDraft(systemActor(), runId, plan), showDraft(systemActor(), runId, plan)]).toEqual([true, false]);
  expect(getScenarioPage(officer(), id)).toMatchObject({ isDraft: true, proof: null });
  expect(checkPlan(problemNow(loadScenario(id)), programmePlan(id))).toEqual([]);
});

it("explanations give way to calculations and are taken up again after a restart", async () => {
  clearQueue();
  const explanation = db().select().from(plannerRuns).where(eq(plannerRuns.kind, "explanation")).get();
  db()
    .update(plannerRuns)
    .set({ state: "queued" })
    .where(eq(plannerRuns.id, explanation?.id ?? 0))
    .run();
  tendRuns();
  expect(runs("running").map((run) => run.kind)).toEqual(["explanation"]);
  startRun(officer(), { id: 1, replaces: true });
  tendRuns();
  expect(runs("queued").map((run) => run.kind)).toEqual(["explanation", "plan"]);
  await tend("plan");
  expect(loadLatestRun(1)?.state).toBe("done");
  const leave = (leaseUntil: string | null) =>
    db().update(plannerRuns).set({ state: "running", leaseUntil, startedAt: null }).where(eq(plannerRuns.id, 1)).run();
  const isTakenUp = async () => {
    endWorker();
    while (isTending()) await pause(25);
    tendRuns();
    return runs("running").some((run) => run.id === 1 && run.startedAt !== null);
  };
  endWorker();
  db().update(plannerRuns).set({ state: "done" }).run();
  leave(inMinutes(1));
  expect(await isTakenUp(), "while another process has it").toBe(false);
  for (const ended of [inMinutes(-1), null]) {
    leave(ended);
    expect(await isTakenUp()).toBe(true);
  }
  endWorker();
  expect(runs("running"), "the next start takes it up at once").toMatchObject([{ id: 1, leaseUntil: null }]);
}, 180_000);
