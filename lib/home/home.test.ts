import { expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { ownEndedTerms } from "#lib/clusters/terms/queries";
import { auditEvents, notifications } from "#db/schema/office";
import { meetings } from "#db/schema/meetings";
import { regions } from "#db/schema/regions";
import { scenarios } from "#db/schema/scenarios";
import { topics } from "#db/schema/topics";
import { makeActor, type Actor } from "#lib/access/actor";
import { addDays, warsawDay } from "#lib/clock";
import { decisionList } from "#lib/decisions/columns";
import { draftDecision, editDecision } from "#lib/decisions/commands";
import { listDecisions } from "#lib/decisions/queries";
import { changesSince, nextMeetings, ownPage } from "#lib/home/queries";
import { waitingFor } from "#lib/home/waiting/waiting";
import { parseList, type ListSpec, type ListState } from "#lib/list/list";
import { meetingList } from "#lib/meetings/columns";
import { listMeetings } from "#lib/meetings/queries";
import { latestNotifications } from "#lib/notifications/queries";
import { regionList } from "#lib/regions/columns";
import { indicateRegion } from "#lib/regions/indications/commands";
import { listUnmatched } from "#lib/regions/indications/queries";
import { newIndication } from "#lib/regions/input";
import { listRegions } from "#lib/regions/queries";
import { scenarioList } from "#lib/scenarios/columns";
import { listScenarios } from "#lib/scenarios/queries";
import { createTask } from "#lib/tasks/commands";
import { taskList } from "#lib/tasks/columns";
import { listTasks } from "#lib/tasks/queries";
import { member, withOffice } from "#lib/testing/office";
import { topicList } from "#lib/topics/columns";
import { proposeTopic } from "#lib/topics/commands";
import { newTopic } from "#lib/topics/input";
import { listTopics } from "#lib/topics/queries";

withOffice("scenario");

const officer = () => member("oficer");
const propose = (title: string, intent: "draft" | "submit" = "submit") => {
  const own = member("nutribiomed");
  return proposeTopic(own, newTopic.parse({ title, problem: "Ankiety", themeIds: ["2"], clusterId: String(own.clusterIds[0]), intent }));
};

/** Something of everything that can wait for somebody. */
function prepare(): void {
  propose("Na czas");
  db()
    .update(topics)
    .set({ replyDueOn: "2000-01-01" })
    .where(eq(topics.id, propose("Po terminie")))
    .run();
  propose("Szkic", "draft");
  db().insert(meetings).values({ title: "Protokół", kind: "working", day: "2027-01-01", status: "minutes_review" }).run();
  db().update(regions).set({ status: "in_review" }).where(eq(regions.id, 1)).run();
  db().update(scenarios).set({ status: "consultation" }).where(eq(scenarios.id, 1)).run();
  draftDecision(officer(), { title: "Projekt", meetingId: null });
  indicateRegion(officer(), newIndication.parse({ clusterId: "1", asSaid: "Katalonia", priority: "2" }));
  for (const ownerId of [1, member("kierownik").personId, member("podglad").personId])
    createTask(officer(), { title: "Zadanie", ownerId, dueOn: null, meetingId: null });
}

type Read = (actor: Actor, state: ListState) => { total: number };
const lists: [ListSpec, Read][] = [
  [topicList, listTopics],
  [meetingList, listMeetings],
  [regionList, listRegions],
  [scenarioList, listScenarios],
  [decisionList, listDecisions],
  [taskList, listTasks],
];

/** How many the page behind an address shows. */
function behind(actor: Actor, href: string): number {
  if (href === "/regions/unmatched") return listUnmatched(actor).length;
  const { pathname, searchParams } = new URL(href, "http://grono");
  const [list, read] = lists.find(([{ path }]) => path === pathname) ?? [];
  if (!list || !read) throw new Error(`No list behind ${href}`);
  return read(actor, parseList(list, Object.fromEntries(searchParams))).total;
}

it.each([
  ["oficer", ["assess", "late", "minutes", "reviews", "unmatched", "tasks"]],
  ["kierownik", ["decide", "late", "minutes", "reviews", "scenarios", "drafts", "unmatched", "tasks"]],
  ["podglad", []],
  ["admin", []],
  ["nutribiomed", []],
])("%s is told of what they can do something about, and each number is what its list shows", (login, names) => {
  prepare();
  const waiting = waitingFor(member(login));
  expect(waiting.map(({ name }) => name)).toEqual(names);
  for (const { href, count } of waiting) expect(behind(member(login), href), href).toBe(count);
});

it("whose term is over is told so, with the cluster and the day; nobody else is", () => {
  const actor = member("nutribiomed");
  expect(ownEndedTerms(actor)).toEqual([]);
  const yesterday = addDays(warsawDay(), -1);
  db()
    .update(coordinatorTerms)
    .set({ toDay: yesterday })
    .where(eq(coordinatorTerms.personId, actor.personId ?? 0))
    .run();
  expect(ownEndedTerms({ ...actor, clusterIds: [] })).toEqual([{ cluster: "Klaster NUTRIBIOMED", toDay: yesterday }]);
  expect(ownEndedTerms(member("lotniczy"))).toEqual([]);
});

it("a region waits for each reviewer until their own review is in", () => {
  prepare();
  const waits = (login: string) => waitingFor(member(login)).find(({ name }) => name === "reviews")?.count;
  const all = waits("oficer") ?? 0;
  expect([all > 1, waits("kierownik")]).toEqual([true, all]);
  db().run("insert into reviews (region_id, round, reviewer_id, recommendation) select 1, round, 1, 'approve' from regions where id = 1");
  expect([waits("oficer"), waits("kierownik")]).toEqual([all - 1, all]);
  db().update(regions).set({ round: 9 }).where(eq(regions.id, 1)).run();
  expect(waits("oficer")).toBe(all);
});

it("minutes wait for those who may approve them: an officer is not told of the ones they took", () => {
  prepare();
  const waits = (login: string) => waitingFor(member(login)).find(({ name }) => name === "minutes")?.count;
  const all = waits("kierownik") ?? 0;
  expect([all > 0, waits("oficer")]).toEqual([true, all]);
  db().update(meetings).set({ minuteTakerId: officer().userId }).where(eq(meetings.title, "Protokół")).run();
  expect([waits("kierownik"), waits("oficer") ?? 0]).toEqual([all, all - 1]);
});

it("tells who see them of others' changes, and nobody of drafts that are not theirs to see", () => {
  const id = draftDecision(officer(), { title: "Kanarek", meetingId: null });
  editDecision(officer(), { id, version: 1, title: "Kanarek", outcome: "resolved", reason: "Ziarno" });
  const topicId = propose("Szpak", "draft");
  const told = (login: string) => changesSince(member(login)).map((one) => [one.entity, one.entityId, one.title].join(" "));
  expect(told("kierownik")).toContain(`decision ${id} Kanarek`);
  for (const login of ["podglad", "admin"]) expect(told(login).join()).not.toMatch(/Kanarek|Szpak/);
  for (const login of ["oficer", "kierownik"]) expect(told(login)).not.toContain(`topic ${topicId} Szpak`);
  expect(told("oficer").join()).not.toContain("Kanarek");
  expect(() => changesSince(member("nutribiomed"))).toThrow("errors.refused");
  const seen = makeActor({ ...member("kierownik"), previousVisitAt: "2999-01-01T00:00:00.000Z" });
  expect(changesSince(seen)).toEqual([]);
  expect(db().select().from(auditEvents).all().length).toBeGreaterThan(10);
});

it("tells a coordinator of records that they see and of no others", () => {
  const { userId } = member("nutribiomed");
  const id = draftDecision(officer(), { title: "Kanarek", meetingId: null });
  const own = propose("Nasz temat");
  const tell = (entity: "decision" | "topic", entityId: number) =>
    db().insert(notifications).values({ userId, kind: "topicDecided", entity, entityId }).run();
  tell("decision", id);
  tell("topic", own);
  const told = latestNotifications(member("nutribiomed"));
  expect(told[0]).toMatchObject({ entity: "topic", entityId: own, title: expect.stringMatching("Nasz temat") });
  expect(told.map((one) => one.title).join()).not.toContain("Kanarek");
  expect(latestNotifications(member("lotniczy")).map((one) => one.entityId)).not.toContain(own);
});

it("a coordinator's page is of their own clusters, drafts and all, and says which topics a released scenario serves", () => {
  const draft = propose("Szkic", "draft");
  const page = ownPage(member("nutribiomed"));
  expect(page.clusters).toHaveLength(1);
  expect(page.topics[0]).toMatchObject({ id: draft, isServed: false, supports: 0 });
  expect(ownPage(member("lotniczy")).topics.map((topic) => topic.id)).not.toContain(draft);
  expect(ownPage(member("oficer")).topics).toEqual([]);
  expect(page.topics.some((topic) => topic.isServed)).toBe(false);
  db().update(scenarios).set({ release: 1, status: "approved" }).run();
  expect(ownPage(member("nutribiomed")).topics.some((topic) => topic.isServed)).toBe(true);
});

it("the next meetings are those a person sees; when none are to come, the latest", () => {
  db().insert(meetings).values({ title: "Kanarek", kind: "working", day: "2999-01-01", status: "planned" }).run();
  for (const login of ["oficer", "kierownik", "podglad", "admin"])
    expect(nextMeetings(member(login))).toMatchObject({ isNext: true, rows: [{ title: "Kanarek" }] });
  const { isNext, rows } = nextMeetings(member("nutribiomed"));
  expect([isNext, rows.map((row) => row.title).join()]).toEqual([false, expect.not.stringContaining("Kanarek")]);
});

it("a meeting of today is among the next ones, one of yesterday is not", () => {
  const planned = (title: string, day: string) => db().insert(meetings).values({ title, kind: "working", day, status: "planned" }).run();
  planned("Wczorajsze", addDays(warsawDay(), -1));
  planned("Dzisiejsze", warsawDay());
  const { isNext, rows } = nextMeetings(officer());
  expect([isNext, rows.map((row) => row.title)]).toEqual([true, ["Dzisiejsze"]]);
});
