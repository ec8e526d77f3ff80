import { eq, inArray } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { db } from "#db/client";
import { people } from "#db/schema/people";
import { plannerRuns, scenarios } from "#db/schema/scenarios";
import { historyOf } from "#lib/history/history";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { projectList } from "#lib/projects/columns";
import { listProjects } from "#lib/projects/queries";
import { optionsOf } from "#lib/records/options";
import { scenarioList } from "#lib/scenarios/columns";
import { editScenario } from "#lib/scenarios/commands";
import { budgetXlsx } from "#lib/scenarios/files/budget";
import { hostBrief } from "#lib/scenarios/files/brief";
import { contactsFor } from "#lib/scenarios/files/contacts";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { loadContent } from "#lib/scenarios/programme/content";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { hostOptions, readEvent, readProgramme } from "#lib/scenarios/programme/queries";
import { loadScenario } from "#lib/scenarios/programme/records";
import { scenariosServing } from "#lib/scenarios/programme/serving";
import { getScenario, listScenarios, scenariosOf } from "#lib/scenarios/queries";
import { releasesOf } from "#lib/scenarios/releases/queries";
import { explanationOf } from "#lib/scenarios/answers/explanations";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { compare, getRun, getRunProgress, listRuns } from "#lib/scenarios/runs/queries";
import { nominate } from "#lib/scenarios/seats/commands";
import { candidatesByCluster } from "#lib/scenarios/seats/candidates";
import { getSeat } from "#lib/scenarios/seats/queries";
import { isReopened } from "#lib/scenarios/scope";
import { scenarioWords } from "#lib/scenarios/words";
import { search } from "#lib/search/everything";
import { indexAnew } from "#lib/search/missing";
import { indexDocument } from "#lib/search/search";
import { member, withOffice } from "#lib/testing/office";
import { delegate, itemOf, move, officer, other, own, queue, seatOf } from "#lib/testing/seats";
import { statementsOf } from "#lib/testing/statements";
import { textOfDocx, unzip } from "#lib/testing/zip";

withOffice("scenario");

const readers = ["oficer", "kierownik", "podglad", "admin"];
const coordinators = ["nutribiomed", "lotniczy"];
const everybody = [...readers.map((login) => [login, true] as const), ...coordinators.map((login) => [login, false] as const)];

/** What a reading gives, as text; nothing when it is refused or not found. */
function shown(read: () => unknown): string {
  try {
    return JSON.stringify(read(), (_name, value: unknown) => (value instanceof Map ? [...value] : value)) ?? "";
  } catch (error) {
    if (/errors\.(refused|notFound)/.test(String(error))) return "";
    throw error;
  }
}

/** The second scenario is a draft that nobody has released; it belongs to a project and has a name of its own. */
beforeEach(() => {
  const { version, projectId: _project, ...limits } = loadScenario(2);
  editScenario(member("oficer"), { ...limits, version, title: "Kanarek roboczy", projectId: 1 });
});

it.each(everybody)("SEC-02 a scenario that is not released is shown to %s: %s", (login, sees) => {
  const actor = member(login);
  const file = () =>
    toCsv(
      fileColumns("scenarios", scenarioList.columns, voice("pl")),
      listScenarios(actor, parseList(scenarioList, {}), true).rows,
      voice("pl"),
    );
  const project = () => listProjects(actor, parseList(projectList, {})).rows.find((one) => one.id === 1)?.scenarios;
  for (const read of [
    () => listScenarios(actor, parseList(scenarioList, {})),
    () => listScenarios(actor, parseList(scenarioList, { q: "kanarek" })),
    file,
    () => getScenario(actor, 2),
    () => getScenarioPage(actor, 2),
    () => readProgramme(actor, 2),
    () => scenariosOf(actor, 1),
    () => search(actor, "kanarek"),
    () => optionsOf(actor, "scenario"),
    () => getScenarioPage(actor, 1),
    () => compare(actor, 1, "scenario-2"),
  ])
    expect(shown(read).includes("Kanarek roboczy"), read.toString()).toBe(sees);
  expect(shown(() => historyOf(actor, "scenario", 2)) !== "").toBe(sees);
  expect(shown(project) === "2").toBe(sees);
  expect(shown(() => releasesOf(actor, 2))).toBe("[]");
});

it.each(everybody)("SEC-02 what a calculation was asked and says is shown to %s: %s", (login, sees) => {
  move("approved", "kierownik");
  const actor = member(login);
  const runId = db().select({ id: plannerRuns.id }).from(plannerRuns).where(eq(plannerRuns.scenarioId, 1)).get()?.id ?? 0;
  db().update(plannerRuns).set({ state: "failed", message: "Kanarek awarii" }).where(eq(plannerRuns.id, runId)).run();
  expect(shown(() => getScenarioPage(actor, 1)).includes("Kanarek awarii")).toBe(sees);
  expect(shown(() => getScenarioPage(actor, 1)) !== "", "the released programme is there for all").toBe(true);
  for (const read of [
    () => listRuns(actor, 1),
    () => getRun(actor, 1, runId),
    () => getRunProgress(actor, 1),
    () => compare(actor, 1, "release-1"),
  ])
    expect(shown(read) !== "", read.toString()).toBe(sees);
  const programme = { plan: programmePlan(1), hashes: null };
  expect(explanationOf(actor, 1, programme) !== null).toBe(sees);
});

it.each([...readers, ...coordinators])(
  "SEC-11 no programme, page, file or list of a scenario hands %s another's telephone or address",
  async (login) => {
    move("approved", "kierownik");
    const actor = member(login);
    const { personId } = seatOf(login === "lotniczy" ? own() : other());
    expect(personId).not.toBeNull();
    db()
      .update(people)
      .set({ phone: "600 700 800", email: "kanarek@example.org" })
      .where(eq(people.id, personId ?? 0))
      .run();
    const { content } = readProgramme(actor, 1);
    const files = [
      textOfDocx(await programmeDocx(content, "Wydział", "", { ours: null, hosts: new Map() }, "pl")),
      [...unzip(await budgetXlsx(content, "pl")).values()].join("\n"),
    ];
    for (const text of [
      ...files,
      shown(() => getScenarioPage(actor, 1)),
      shown(() => listScenarios(actor, parseList(scenarioList, {}), true)),
    ])
      expect(text).not.toMatch(/600 700 800|kanarek@example/);
  },
);

it("SEC-11 who names for one cluster is offered its people and no others'", () => {
  move("approved", "kierownik");
  const coordinator = member("nutribiomed");
  expect([...candidatesByCluster(coordinator, [own(), other()]).keys()]).toEqual([own()]);
  expect([...candidatesByCluster(member("oficer"), [own(), other()]).keys()]).toEqual([own(), other()]);
  for (const login of ["kierownik", "podglad", "admin"]) expect(candidatesByCluster(member(login), [own()]).size).toBe(0);
  expect(getSeat(coordinator, seatOf(own()).id).clusterId).toBe(own());
  expect(() => getSeat(coordinator, seatOf(other()).id)).toThrow("errors.refused");
});

it("SEC-03 a seat of a programme that is not released is not found by its own cluster", () => {
  expect(() => getSeat(member("nutribiomed"), seatOf(own()).id)).toThrow("errors.notFound");
  expect(() => getSeat(member("kierownik"), seatOf(own()).id)).toThrow("errors.refused");
});

it("SEC-02 what is changed in a reopened scenario is read and found by nobody else before it is released again", () => {
  move("approved", "kierownik");
  move("consultation");
  const released = loadScenario(1);
  const { version, ...limits } = released;
  const objectives = "Kanarek celów";
  editScenario(member("oficer"), { ...limits, version, title: "Kanarek przerobiony", objectives, budget: 77_700_00, toDay: "2013-11-29" });
  db().run("update activities set archived_at = '2013-01-01' where id = (select min(id) from activities where scenario_id = 1)");
  const listed = (login: string) =>
    listScenarios(member(login), parseList(scenarioList, { sort: "title" })).rows.find((one) => one.id === 1);
  const events = readProgramme(member("nutribiomed"), 1).content.items.length;
  const kept = { title: released.title, fromDay: released.fromDay, toDay: released.toDay, budget: released.budget, activities: events };
  for (const login of coordinators) {
    const actor = member(login);
    expect(listed(login)).toMatchObject({ ...kept, project: loadContent(1).project?.acronym ?? null });
    expect(getScenario(actor, 1)).toMatchObject({ title: released.title, budget: released.budget });
    for (const read of [
      () => getScenarioPage(actor, 1),
      () => listScenarios(actor, parseList(scenarioList, {}), true),
      () => search(actor, released.title),
      () => scenariosServing(actor, loadContent(1).items[0]?.topics[0]?.id ?? 0),
    ])
      expect(shown(read), read.toString()).not.toMatch(/Kanarek|7770000/);
    expect(search(actor, "kanarek")).toEqual([]);
  }
  indexDocument({ entity: "scenario", entityId: 1, title: "Kanarek z dawnej wersji" });
  expect(indexAnew("scenario", isReopened, scenarioWords), "what an earlier version kept of it is forgotten").toBe(1);
  expect(search(member("nutribiomed"), "kanarek")).toEqual([]);
  for (const login of readers)
    expect(listed(login)).toMatchObject({ title: "Kanarek przerobiony", budget: 77_700_00, activities: events - 1 });
  move("approved", "kierownik");
  expect(listed("nutribiomed")).toMatchObject({ title: "Kanarek przerobiony", budget: 77_700_00, activities: events - 1 });
  expect(search(member("nutribiomed"), "kanarek").map((hit) => hit.entityId)).toEqual([1]);
});

it("SEC-03 the host's brief and the choice of hosts are the office's", () => {
  move("approved", "kierownik");
  const item = itemOf(own());
  const contacts = { ours: null, hosts: new Map<number, never[]>() };
  for (const login of coordinators) {
    expect(() => hostBrief(member(login), loadContent(1), item, "Wydział", null, contacts)).toThrow("errors.refused");
    expect(() => hostOptions(member(login), item.region.id, null)).toThrow("errors.refused");
    expect(readEvent(member(login), 1, item.id).item.id).toBe(item.id);
    expect(() => readEvent(member(login), 2, item.id)).toThrow("errors.notFound");
  }
  expect(hostOptions(member("oficer"), item.region.id, item.host?.id ?? null).map((one) => one.id)).toContain(item.host?.id);
});

it("lists take the same number of statements for one item and for three", () => {
  const officer = member("oficer");
  const list = () => listScenarios(officer, parseList(scenarioList, { q: "jesień" }));
  expect(list().rows).toHaveLength(1);
  const one = statementsOf(list);
  db()
    .insert(scenarios)
    .values([1, 2].map((n) => ({ ...loadScenario(1), id: 100 + n, runId: null })))
    .run();
  db().run(
    "insert into search_documents (entity, entity_id, title, words) select entity, 101, title, words from search_documents where entity = 'scenario' and entity_id = 1",
  );
  db().run(
    "insert into search_documents (entity, entity_id, title, words) select entity, 102, title, words from search_documents where entity = 'scenario' and entity_id = 1",
  );
  expect(list().rows).toHaveLength(3);
  expect(statementsOf(list)).toBe(one);
  const runs = () => listRuns(officer, 1);
  const before = [runs().rows.length, statementsOf(runs)];
  const run = db().select().from(plannerRuns).where(eq(plannerRuns.scenarioId, 1)).get();
  if (!run) throw new Error("no run");
  for (const id of [901, 902])
    db()
      .insert(plannerRuns)
      .values({ ...run, id })
      .run();
  expect([runs().rows.length - 2, statementsOf(runs)]).toEqual(before);
});

it("SEC-02 who was named for another cluster is read by it only with that person's consent, and never in reserve or declined", async () => {
  const item = itemOf(other());
  const seat = seatOf(other());
  nominate(officer(), { id: seat.id, version: seat.version, ...delegate(other(), "Jan Kanarkowski") });
  queue(item, other(), "Ewa Rezerwowa");
  move("approved", "kierownik");
  const named = async (login: string) => {
    const { content } = readProgramme(member(login), 1);
    const bytes = await programmeDocx(content, "Urząd", "", contactsFor(member(login), 1, content), "pl");
    const told = `${JSON.stringify(content)} ${JSON.stringify(getScenarioPage(member(login), 1))} ${textOfDocx(bytes)}`;
    return ["Jan Kanarkowski", "Ewa Rezerwowa"].map((name) => told.includes(name));
  };
  const consent = (given: "none" | "participants") =>
    db()
      .update(people)
      .set({ consent: given })
      .where(inArray(people.fullName, ["Jan Kanarkowski", "Ewa Rezerwowa"]))
      .run();
  for (const login of [...readers, "lotniczy"]) expect(await named(login), login).toEqual([true, true]);
  expect(await named("nutribiomed")).toEqual([false, false]);
  const { content } = readProgramme(member("nutribiomed"), 1);
  expect(textOfDocx(await programmeDocx(content, "Urząd", "", { ours: null, hosts: new Map() }, "pl"))).toContain("osoba wskazana");
  consent("participants");
  expect(await named("nutribiomed")).toEqual([true, false]);
  consent("none");
  expect(await named("nutribiomed")).toEqual([false, false]);
});
