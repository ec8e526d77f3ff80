import { expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns, scenarioPins } from "#db/schema/scenarios";
import { systemActor } from "#lib/access/actor";
import { brokenLink } from "#lib/audit/audit";
import { addDays } from "#lib/clock";
import { historyOf } from "#lib/history/history";
import { parseInstance, type Instance } from "#lib/planner/model/instance";
import { checkPlan } from "#lib/planner/model/check";
import type { Result } from "#lib/planner/solve/result";
import { parseList } from "#lib/list/list";
import { archiveScenario, createScenario, editScenario, moveScenario, pin } from "#lib/scenarios/commands";
import { loadContent } from "#lib/scenarios/programme/content";
import { editedScenario, newScenario } from "#lib/scenarios/input";
import { scenarioList } from "#lib/scenarios/columns";
import { editActivity } from "#lib/scenarios/activities/commands";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { listScenarios } from "#lib/scenarios/queries";
import { getRunProgress } from "#lib/scenarios/runs/queries";
import { loadScenario } from "#lib/scenarios/programme/records";
import { releasesOf } from "#lib/scenarios/releases/queries";
import { cancelRun, startRun } from "#lib/scenarios/runs/commands";
import { failRun, finishRun } from "#lib/scenarios/runs/outcome";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const typed = {
  title: "Wiosna 2014",
  fromDay: "3.02.2014",
  toDay: "30.05.2014",
  budget: "120 000",
  maxEvents: "5",
  maxEventsPerWeek: "1",
  minGapWeeks: "2",
  maxTrips: "3",
};
const version = (id: number) => loadScenario(id).version;
const move = (login: string, status: "draft" | "consultation" | "approved" | "in_delivery" | "cancelled", reason: string | null = null) =>
  moveScenario(member(login), { id: 1, version: version(1), status, reason });

it("the seeded programme is feasible, proven and fits its budget", () => {
  const run = db().select().from(plannerRuns).get();
  const result = run?.result as Result;
  expect(result.status).toBe("optimal");
  expect(checkPlan(run?.input.instance as Instance, result.plan ?? { events: [] })).toEqual([]);
  const content = loadContent(1);
  expect(content.items).toHaveLength(result.plan?.events.length ?? 0);
  expect(content.cost).toBe(result.objective?.cost);
  expect(content.cost).toBeLessThanOrEqual(content.budget);
  expect(getScenarioPage(member("oficer"), 1).proof).toMatchObject({ status: "optimal" });
});

it("adds, edits and archives a scenario; a stale save is refused (REL-04)", () => {
  const officer = member("oficer");
  const id = createScenario(officer, newScenario.parse(typed));
  const edited = editedScenario.parse({ ...typed, id: String(id), version: "1", budget: "99 000,50" });
  editScenario(officer, edited);
  expect(loadScenario(id)).toMatchObject({ budget: 9_900_050, version: 2 });
  expect(() => editScenario(officer, edited)).toThrow("errors.conflict");
  expect(() => editScenario(officer, { ...edited, version: 2, toDay: "2014-01-01" })).toThrow("field.endBeforeStart");
  expect(() => editScenario(officer, { ...edited, version: 2, toDay: "2014-02-05" })).toThrow("scenarios.rules.noWeek");
  archiveScenario(officer, { id, version: 2 });
  const rows = (params: Record<string, string>) => listScenarios(officer, parseList(scenarioList, params)).total;
  expect([rows({}), rows({ archived: "1" }), rows({ status: "consultation" })]).toEqual([2, 1, 1]);
  expect(historyOf(officer, "scenario", id).map((event) => event.action)).toEqual(["scenario.archive", "scenario.edit", "scenario.create"]);
  expect(brokenLink()).toBeNull();
});

it.each(["kierownik", "nutribiomed", "podglad", "admin"])("SEC-03 %s may not add, edit, pin or solve", (login) => {
  const actor = member(login);
  expect(() => createScenario(actor, newScenario.parse(typed))).toThrow("errors.refused");
  expect(() => editScenario(actor, editedScenario.parse({ ...typed, id: "1", version: "1" }))).toThrow("errors.refused");
  expect(() => pin(actor, { id: 1, kind: "open", target: "V-2-3", value: null, remove: null })).toThrow("errors.refused");
  expect(() => startRun(actor, { id: 1 })).toThrow("errors.refused");
  expect(() => cancelRun(actor, { id: 1, runId: 1 })).toThrow("errors.refused");
});

it("only a manager approves; a release is frozen and tells the clusters concerned", () => {
  expect(() => move("oficer", "approved")).toThrow("errors.refused");
  move("kierownik", "approved");
  const [release] = releasesOf(member("oficer"), 1);
  expect(release).toMatchObject({ number: 1 });
  expect(() => db().run("update scenario_releases set number = 9")).toThrow();
  expect(() => pin(member("oficer"), { id: 1, kind: "open", target: "V-2-3", value: null, remove: null })).toThrow(
    "scenarios.rules.closed",
  );
  expect(() => startRun(member("oficer"), { id: 1 })).toThrow("scenarios.rules.closed");
  expect(() => move("oficer", "consultation")).toThrow("field.required");
  const told = () => db().all<{ n: number }>("select count(*) n from notifications where kind = 'scenarioChanged'")[0]?.n;
  const first = told();
  expect(first).toBeGreaterThan(0);
  move("oficer", "consultation", "Gospodarz przełożył termin");
  move("kierownik", "approved");
  expect(releasesOf(member("oficer"), 1)[0]?.number).toBe(2);
  expect(told(), "nobody is told twice when nothing changed for them").toBe(first);
});

it("a coordinator sees released scenarios only, without pins, runs and what is left out", () => {
  const coordinator = member("nutribiomed");
  const count = () => listScenarios(coordinator, parseList(scenarioList, {})).total;
  expect(count()).toBe(0);
  expect(() => getScenarioPage(coordinator, 1)).toThrow("errors.notFound");
  move("kierownik", "approved");
  expect(count()).toBe(1);
  const page = getScenarioPage(coordinator, 1);
  expect(page.content.items.length).toBeGreaterThan(0);
  expect([page.pins, page.leftOut, page.run, page.proof, page.can.move]).toEqual([[], [], null, null, []]);
  expect(() => getRunProgress(coordinator, 1)).toThrow("errors.refused");
});

it("pins change the problem; the opposite replaces, taking back removes", () => {
  const officer = member("oficer");
  const [first] = loadContent(1).items;
  const target = first?.candidate ?? "";
  const set = (kind: "open" | "closed", remove: string | null = null) => pin(officer, { id: 1, kind, target, value: null, remove });
  set("open");
  set("closed");
  expect(db().select().from(scenarioPins).all()).toMatchObject([{ kind: "closed", target }]);
  const runId = startRun(officer, { id: 1 });
  const input = db().select().from(plannerRuns).where(eq(plannerRuns.id, runId)).get()?.input.instance;
  expect(parseInstance(input).pins).toMatchObject({ closed: [target], open: [] });
  expect(() => startRun(officer, { id: 1 })).toThrow("scenarios.rules.alreadyRunning");
  cancelRun(officer, { id: 1, runId });
  expect(db().select().from(plannerRuns).where(eq(plannerRuns.id, runId)).get()?.state).toBe("cancelled");
  set("closed", "1");
  expect(db().select().from(scenarioPins).all()).toEqual([]);
});

it("a new plan keeps hosts and named people where the seat stays, and archives what fell out", () => {
  const officer = member("oficer");
  const before = loadContent(1);
  const [gone, stays] = before.items;
  const seat = stays?.seats[0];
  editActivity(officer, {
    id: stays?.id ?? 0,
    version: stays?.version ?? 0,
    hostId: null,
    startsOn: addDays(stays?.startsOn ?? "", 1),
    days: stays?.days ?? 0,
    capacity: stays?.capacity ?? 0,
    language: "de",
    offer: null,
    status: "planned",
    statusReason: null,
  });
  const run = db().select().from(plannerRuns).get();
  const result = run?.result as Result;
  const plan = { events: (result.plan?.events ?? []).filter((event) => event.id !== gone?.candidate) };
  const runId = startRun(officer, { id: 1 });
  finishRun(systemActor(), runId, { ...result, plan });
  const after = loadContent(1);
  expect(after.items.map((item) => item.candidate)).not.toContain(gone?.candidate);
  const kept = after.items.find((item) => item.id === stays?.id);
  expect(kept).toMatchObject({ language: "de", host: null, startsOn: addDays(stays?.startsOn ?? "", 1) });
  expect(kept?.seats.find((one) => one.clusterId === seat?.clusterId)?.personId).toBe(seat?.personId);
  const again = startRun(officer, { id: 1 });
  finishRun(systemActor(), again, result);
  expect(
    loadContent(1)
      .items.map((item) => item.id)
      .sort(),
  ).toEqual(before.items.map((item) => item.id).sort());
});

it("a plan that breaks its rules is refused and changes nothing", () => {
  const officer = member("oficer");
  const before = loadContent(1);
  const result = db().select().from(plannerRuns).get()?.result as Result;
  const events = (result.plan?.events ?? []).map((event) => ({ ...event, week: "2013-09-09" }));
  const runId = startRun(officer, { id: 1 });
  expect(() => finishRun(systemActor(), runId, { ...result, plan: { events } })).toThrow(/breaks its rules/);
  expect(loadContent(1)).toEqual(before);
  failRun(runId, "x");
  expect(getScenarioPage(officer, 1).run).toMatchObject({ state: "failed", message: "x" });
});

it("a page takes the same number of statements whatever the number of events", () => {
  const officer = member("oficer");
  const statements = () => (globalThis as { gronoStatements?: number }).gronoStatements ?? 0;
  const start = statements();
  readProgramme(officer, 1);
  const all = statements() - start;
  db().run("update activities set archived_at = '2013-01-01' where id > 1");
  const middle = statements();
  readProgramme(officer, 1);
  expect(all).toBeGreaterThan(5);
  expect(statements() - middle).toBe(all);
});
