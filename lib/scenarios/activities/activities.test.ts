import { and, eq, like } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { notifications } from "#db/schema/office";
import { activities, plannerRuns, scenarioPins } from "#db/schema/scenarios";
import { systemActor } from "#lib/access/actor";
import { historyOf } from "#lib/history/history";
import { objectiveOf } from "#lib/planner/model/check";
import type { Result } from "#lib/planner/solve/result";
import { moveScenario } from "#lib/scenarios/commands";
import { budgetXlsx } from "#lib/scenarios/files/budget";
import { calendarIcs } from "#lib/scenarios/files/calendar";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { mondayOf } from "#lib/scenarios/programme/calendar";
import { editActivity, priceActivity } from "#lib/scenarios/activities/commands";
import { loadContent } from "#lib/scenarios/programme/content";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { loadActivity, loadScenario } from "#lib/scenarios/programme/records";
import { isInApproved, scenariosServing } from "#lib/scenarios/programme/serving";
import { releaseRows } from "#lib/scenarios/releases/queries";
import { startRun } from "#lib/scenarios/runs/commands";
import { finishRun } from "#lib/scenarios/runs/outcome";
import { problemNow } from "#lib/scenarios/runs/problem";
import { loadAdoptedRun } from "#lib/scenarios/runs/records";
import { addDays } from "#lib/clock";
import { member, withOffice } from "#lib/testing/office";
import { textOfDocx, unzip } from "#lib/testing/zip";

withOffice("scenario");

const officer = () => member("oficer");
const first = () => loadContent(1).items[0] as ReturnType<typeof loadContent>["items"][number];
type Values = Partial<Parameters<typeof editActivity>[1]>;

/** Saves the activity as it is but for what is named. */
function edit(id: number, change: Values = {}) {
  const { version, hostId, startsOn, days, capacity, language, offer, status, statusReason } = loadActivity(id);
  return editActivity(officer(), { id, version, hostId, startsOn, days, capacity, language, offer, status, statusReason, ...change });
}
function move(login: string, status: "approved" | "consultation", reason: string | null = null) {
  moveScenario(member(login), { id: 1, version: loadScenario(1).version, status, reason });
}
const told = (kind: string) => db().select().from(notifications).where(eq(notifications.kind, kind)).all();
const contacts = { ours: null, hosts: new Map() };
/** A calculation that gives back the plan of the one that made the programme. */
function recalculate(change: (plan: NonNullable<Result["plan"]>) => NonNullable<Result["plan"]> = (plan) => plan) {
  const result = loadAdoptedRun(loadScenario(1))?.result as Result;
  const runId = startRun(officer(), { id: 1 });
  finishRun(systemActor(), runId, { ...result, plan: change(result.plan ?? { events: [] }) });
}

it("a confirmed activity needs a host and a region whose approval holds to its end; an ended scenario changes no more", () => {
  const { id } = first();
  expect(() => edit(id, { status: "host_confirmed", hostId: null })).toThrow("scenarios.rules.noHost");
  edit(id, { status: "host_confirmed" });
  db().run(`update regions set valid_until = '${first().startsOn}'`);
  expect(() => edit(id)).toThrow("scenarios.rules.regionExpires");
  db().run("update regions set status = 'suspended'");
  expect(() => edit(id)).toThrow("scenarios.rules.regionNotApproved");
  db().run("update scenarios set status = 'closed'");
  expect(() => edit(id)).toThrow("scenarios.rules.closed");
});

it("a day set by hand is a decision: shown, kept by calculations, lifted by a person", () => {
  const { id, candidate, startsOn } = first();
  edit(id, { startsOn: addDays(startsOn, 1) });
  const pins = () => db().select().from(scenarioPins).where(eq(scenarioPins.target, candidate)).all();
  expect(pins()).toMatchObject([{ kind: "week", value: mondayOf(startsOn) }]);
  expect(getScenarioPage(officer(), 1).pins).toMatchObject([{ kind: "week", target: candidate, isIdle: false }]);
  expect(problemNow(loadScenario(1)).pins.week).toEqual({ [candidate]: mondayOf(startsOn) });
  recalculate();
  expect(first().startsOn).toBe(addDays(startsOn, 1));
  expect(() => edit(id, { startsOn: "2014-12-24" })).toThrow("scenarios.rules.outsidePeriod");
});

it("no calculation drops or moves what a host confirmed; without a place for it none begins, and the page says why", () => {
  const { id, candidate, startsOn } = first();
  edit(id, { status: "host_confirmed" });
  expect(problemNow(loadScenario(1)).pins).toMatchObject({ open: [candidate], week: { [candidate]: mondayOf(startsOn) } });
  expect(() => recalculate((plan) => ({ events: plan.events.filter((event) => event.id !== candidate) }))).toThrow(/breaks its rules/);
  db().run("update planner_runs set state = 'cancelled'");
  db().run("update regions set valid_until = '2013-01-01'");
  db().run(`update activities set status = 'planned' where id <> ${id}`);
  db().run(`update regions set status = 'suspended' where id = ${first().region.id}`);
  expect(() => startRun(officer(), { id: 1 })).toThrow("scenarios.rules.settledOutside");
  expect(getScenarioPage(officer(), 1).stuck).toHaveLength(1);
});

it("days, seats and costs set by hand outlive a calculation; the others follow the price list", () => {
  const { id, candidate, costLines } = first();
  edit(id, { days: 2, capacity: 9 });
  expect(first()).toMatchObject({ days: 2, capacity: 9 });
  expect(first().costLines.find((line) => line.key === "accommodation")).toMatchObject({ quantity: 1 });
  const lines = costLines.map(({ key, quantity }) => ({ key, quantity, amount: 100 }));
  priceActivity(officer(), { id, version: loadActivity(id).version, lines });
  const priced = first();
  const sum = priced.costLines.reduce((total, line) => total + line.quantity * line.amount * (line.perSeat ? priced.seats.length : 1), 0);
  expect(priced.cost, "the page and its lines say one price").toBe(sum);
  const event = problemNow(loadScenario(1)).events.find((one) => one.id === candidate);
  expect(event).toMatchObject({ capacity: 9, fixedCost: priced.fixedCost, seatCost: priced.seatCost });
  db().run("update cost_rates set amount = amount * 2");
  db().run("update scenarios set budget = budget * 2");
  recalculate();
  expect(first()).toMatchObject({
    days: 2,
    capacity: 9,
    fixedCost: priced.fixedCost,
    seatCost: priced.seatCost,
    costLines: priced.costLines,
  });
  const [, second] = loadContent(1).items;
  const others = second?.costLines.reduce((total, line) => total + (line.perSeat ? 0 : line.quantity * line.amount), 0);
  expect(second?.fixedCost, "the lines of the others are those of their costs").toBe(others);
  expect(historyOf(officer(), "scenario", 1).map((event_) => event_.action)).toContain("scenario.priceActivity");
});

it("an activity of before lines were kept shows lines that come to its price", () => {
  const { id, cost } = first();
  db().update(activities).set({ costLines: null }).where(eq(activities.id, id)).run();
  db().run("update cost_rates set amount = amount + 100");
  const { costLines, seats } = first();
  expect(costLines.reduce((sum, line) => sum + line.quantity * line.amount * (line.perSeat ? seats.length : 1), 0)).toBe(cost);
  expect(costLines.map((line) => line.name?.pl)).toEqual(["Koszt wyjazdu", "Koszt osoby"]);
});

it.each(["cancelled", "host_declined"] as const)(
  "%s: out of figures, files and served topics at once; who loses is said and told",
  async (status) => {
    move("kierownik", "approved");
    const before = loadContent(1);
    const [mine] = member("nutribiomed").clusterIds;
    const item = before.items.find((one) => one.seats.some((seat) => seat.clusterId === mine)) ?? first();
    expect(() => edit(item.id, { status, statusReason: null })).toThrow("scenarios.rules.noReason");
    edit(item.id, { status, statusReason: "Gospodarz nie ma sali" });
    const { content } = readProgramme(officer(), 1);
    expect(content.items.map((one) => one.id)).not.toContain(item.id);
    expect(content.cost).toBe(before.cost - item.cost);
    const page = getScenarioPage(officer(), 1);
    expect(page.facts.events).toBe(before.items.length - 1);
    expect(page.calledOff[0]).toMatchObject({ item: { id: item.id, statusReason: "Gospodarz nie ma sali" }, openTopics: item.topics });
    expect(page.calledOff[0]?.losers).toEqual([...new Set(item.seats.map((seat) => seat.cluster))]);
    for (const topic of item.topics) {
      expect(scenariosServing(officer(), topic.id).map((one) => one.id)).not.toContain(1);
      expect(isInApproved(topic.id)).toBe(false);
    }
    const place = `${item.region.pl}`;
    const others = content.items.some((one) => one.region.pl === place);
    const docx = textOfDocx(await programmeDocx(content, "Wydział", "", contacts, "pl"));
    const xlsx = [...unzip(await budgetXlsx(content, "pl")).values()].join("");
    if (!others) expect([docx.includes(place), xlsx.includes(place)]).toEqual([false, false]);
    expect(calendarIcs(content, { id: 1, version: 1, updatedAt: "2013-07-04T10:00:00.000Z" }, "pl")).toContain("STATUS:CANCELLED");
    const news = told("activityCalledOff");
    expect(news.length).toBeGreaterThan(0);
    expect(news[0]?.params).toMatchObject({ reason: "Gospodarz nie ma sali", pl: expect.stringContaining(place) });
    expect(
      getScenarioPage(member("nutribiomed"), 1).content.items.map((one) => one.id),
      "a coordinator too",
    ).not.toContain(item.id);
  },
);

it("a calculation plans around what was called off; it stays readable, and a topic is not served twice when it comes back", () => {
  const item = first();
  edit(item.id, { status: "cancelled", statusReason: "Powódź" });
  expect(programmePlan(1).events.map((event) => event.id)).not.toContain(item.candidate);
  const problem = problemNow(loadScenario(1));
  expect(problem.pins.closed).toEqual([item.candidate]);
  expect(objectiveOf(problem, programmePlan(1)).cost).toBe(loadContent(1).cost);
  expect(() => recalculate()).toThrow(/breaks its rules/);
  db().run("update planner_runs set state = 'cancelled'");
  recalculate((plan) => ({ events: plan.events.filter((event) => event.id !== item.candidate) }));
  expect(loadContent(1).calledOff.map((one) => one.id)).toEqual([item.id]);
  edit(item.id, { status: "planned" });
  expect([loadContent(1).calledOff, loadActivity(item.id).statusReason]).toEqual([[], null]);
  edit(item.id, { status: "cancelled", statusReason: "Powódź" });
  const [other] = loadContent(1).items;
  db().run(`insert or ignore into activity_topics (activity_id, topic_id, fit) values (${other?.id}, ${item.topics[0]?.id}, 2)`);
  expect(() => edit(item.id, { status: "planned" })).toThrow("scenarios.rules.topicTaken");
});

it("asks for a replacement and its price as soon as something is called off", () => {
  db().run("update planner_runs set state = 'cancelled' where state = 'queued'");
  const item = first();
  edit(item.id, { status: "cancelled", statusReason: "Powódź" });
  const [asked] = db().select().from(plannerRuns).where(eq(plannerRuns.state, "queued")).all();
  expect(asked).toMatchObject({ kind: "explanation", settings: { replan: true, plan: programmePlan(1) } });
  expect(asked?.input.instance?.pins.closed).toEqual([item.candidate]);
  const page = getScenarioPage(officer(), 1);
  expect([page.isExplaining, page.since.length > 0]).toEqual([true, true]);
});

it("a released programme changes days, seats and costs by a new release only", () => {
  move("kierownik", "approved");
  const { id, startsOn, days } = first();
  for (const change of [{ startsOn: addDays(startsOn, 1) }, { days: days + 1 }, { capacity: 3 }])
    expect(() => edit(id, change)).toThrow("scenarios.rules.needsRelease");
  expect(() => priceActivity(officer(), { id, version: loadActivity(id).version, lines: [] })).toThrow("scenarios.rules.needsRelease");
  edit(id, { language: "de" });
});

it("a release says what it changed: what was called off, days, host, seats, costs, what a host confirmed", () => {
  move("kierownik", "approved");
  move("oficer", "consultation", "Zmiany u gospodarzy");
  const [mine] = member("nutribiomed").clusterIds;
  const gone = loadContent(1).items.find((item) => item.seats.some((seat) => seat.clusterId === mine));
  const [moved, changed] = loadContent(1).items.filter((item) => item.id !== gone?.id);
  edit(gone?.id ?? 0, { status: "host_declined", statusReason: "Remont" });
  edit(moved?.id ?? 0, { startsOn: addDays(moved?.startsOn ?? "", 1), status: "host_confirmed" });
  edit(changed?.id ?? 0, { hostId: null, capacity: 8 });
  const lines = changed?.costLines.map(({ key, quantity, amount }) => ({ key, quantity, amount: amount + 100 })) ?? [];
  priceActivity(officer(), { id: changed?.id ?? 0, version: loadActivity(changed?.id ?? 0).version, lines });
  move("kierownik", "approved");
  const [second] = releaseRows(officer(), 1);
  const all = second?.lines?.join("\n") ?? "";
  for (const sentence of [
    /^Gospodarz odmówił: .*Remont$/m,
    /^Inny termin: /m,
    /^Gospodarz potwierdził: /m,
    /^Gospodarz: .*→ brak$/m,
    /^Liczba miejsc: .*→ 8$/m,
    /^Koszt: /m,
  ])
    expect(all).toMatch(sentence);
  expect(all, "what a host declined is not told as dropped too").not.toMatch(/^Odpada: /m);
  const news = db()
    .select()
    .from(notifications)
    .where(and(like(notifications.params, "%Remont%"), eq(notifications.kind, "scenarioChanged")))
    .all();
  expect(news.length).toBeGreaterThan(0);
  expect(news[0]?.params).toMatchObject({
    number: 2,
    pl: expect.stringContaining("Gospodarz odmówił"),
    en: expect.stringContaining("The host declined"),
  });
});
