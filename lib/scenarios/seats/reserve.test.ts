import { beforeEach, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { notifications } from "#db/schema/office";
import { activities, plannerRuns } from "#db/schema/scenarios";
import { supports, topics } from "#db/schema/topics";
import { systemActor } from "#lib/access/actor";
import { brokenLink } from "#lib/audit/audit";
import { historyOf } from "#lib/history/history";
import type { Result } from "#lib/planner/solve/result";
import { loadContent } from "#lib/scenarios/programme/content";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { answer, giveBack, nominate } from "#lib/scenarios/seats/commands";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { loadScenario } from "#lib/scenarios/programme/records";
import { loadParticipants } from "#lib/scenarios/seats/records";
import { addReserve, withdrawReserve } from "#lib/scenarios/seats/reserve";
import { nominated } from "#lib/scenarios/seats/input";
import { startRun } from "#lib/scenarios/runs/commands";
import { finishRun } from "#lib/scenarios/runs/outcome";
import { member, withOffice } from "#lib/testing/office";
import { textOfDocx } from "#lib/testing/zip";
import { decline, itemOf, move, officer, other, own, queue, row, seatOf, support, thrown } from "#lib/testing/seats";

withOffice("scenario");
beforeEach(() => void move("approved", "kierownik"));

it("a declined seat goes to the same cluster's first reserve; the declined row stays readable", () => {
  const item = itemOf(own());
  const seat = seatOf(own());
  const elsewhere = item.seats.find((one) => one.clusterId !== own())?.clusterId ?? 0;
  const [foreign, first, second] = [
    queue(item, elsewhere, "Obcy Pierwszy"),
    queue(item, own(), "Swoja Pierwsza"),
    queue(item, own(), "Swoja Druga"),
  ];
  expect([foreign, first, second].map((id) => row(id).position)).toEqual([1, 2, 3]);
  decline(seat.id);
  const after = itemOf(own());
  expect(row(seat.id)).toMatchObject({ status: "declined", personId: seat.personId, archivedAt: null });
  expect(after.declined.map((one) => one.id)).toEqual([seat.id]);
  expect(row(first)).toMatchObject({ status: "nominated", position: seat.position });
  expect(after.reserve.map((one) => one.id)).toEqual([foreign, second]);
  expect([after.seats.length, after.cost]).toEqual([item.seats.length, item.cost]);
  expect(() => answer(officer(), { id: seat.id, version: row(seat.id).version, status: "nominated" })).toThrow("scenarios.rules.notSeat");
  expect(() => withdrawReserve(officer(), { id: first, version: 1 })).toThrow("errors.conflict");
  expect(
    historyOf(officer(), "scenario", 1)
      .slice(0, 2)
      .map((event) => event.action),
  ).toEqual(["scenario.moveUp", "scenario.answer"]);
  expect(brokenLink()).toBeNull();
});

it("an empty seat given back goes to another cluster that supports a topic, in order, and its coordinators are told", () => {
  const item = itemOf(own());
  const seat = seatOf(own());
  support(item, other());
  const [first, second] = [queue(item, other(), "Lotnik Pierwszy"), queue(item, other(), "Lotnik Drugi")];
  const told = () => db().select().from(notifications).where(eq(notifications.kind, "reserveMovedUp")).all();
  expect(told()).toEqual([]);
  nominate(officer(), { id: seat.id, version: seat.version, personId: null });
  giveBack(member("nutribiomed"), { id: seat.id, version: row(seat.id).version });
  expect([row(seat.id).status, row(first).status, row(second).status]).toEqual(["declined", "nominated", "reserve"]);
  expect(told()).toMatchObject([
    { userId: member("lotniczy").userId, entityId: 1, params: { title: loadScenario(1).title, day: item.startsOn } },
  ]);
  expect(historyOf(officer(), "scenario", 1)[1]).toMatchObject({ action: "scenario.giveBack" });
});

it("a place that two clusters gave back in turn goes to the people of the one that gave it back last", () => {
  const item = itemOf(own());
  const seat = seatOf(own());
  support(item, other());
  const taken = queue(item, other(), "Lotnik Pierwszy");
  decline(seat.id);
  const [earlier, latest] = [queue(item, own(), "Swoja Pierwsza"), queue(item, other(), "Lotnik Drugi")];
  expect([row(taken).status, row(earlier).position! < row(latest).position!]).toEqual(["nominated", true]);
  decline(taken);
  expect([row(earlier).status, row(latest).status]).toEqual(["reserve", "nominated"]);
});

it("a topic is not left alone while somebody of the reserve supports it; otherwise the page warns", () => {
  const owner = (topicId?: number) =>
    db()
      .select()
      .from(topics)
      .where(eq(topics.id, topicId ?? 0))
      .get()?.clusterId ?? 0;
  const item = loadContent(1).items.find((one) => one.topics.length > 1 && owner(one.topics[0]?.id) !== owner(one.topics[1]?.id));
  const [kept, lost] = item?.topics ?? [];
  if (!item || !kept || !lost) throw new Error("no item with two topics");
  db().delete(supports).run();
  const seats = item.seats.filter((seat) => seat.clusterId !== owner(lost.id));
  const leaving = item.seats.find((seat) => seat.clusterId === owner(lost.id));
  db().insert(supports).values({ topicId: kept.id, clusterId: own(), stance: "interested", revision: 1 }).run();
  const orphans = () =>
    getScenarioPage(officer(), 1)
      .seating.items.get(item.id)
      ?.orphans.map((topic) => topic.id);
  const plain = queue(item, own(), "Zwykła Rezerwa");
  db().insert(supports).values({ topicId: lost.id, clusterId: 2, stance: "interested", revision: 1 }).run();
  const saving = queue(item, 2, "Ratująca Rezerwa");
  expect(orphans()).toEqual([]);
  decline(leaving?.id ?? 0);
  expect([row(plain).status, row(saving).status]).toEqual(["reserve", "nominated"]);
  expect(orphans()).toEqual([]);
  decline(saving);
  expect(row(plain).status).toBe("nominated");
  expect(orphans()).toEqual([lost.id]);
  expect(loadContent(1).items.find((one) => one.id === item.id)?.seats.length).toBe(seats.length + 1);
});

it("nobody moves up beyond the capacity, and a place that nobody takes goes to the next who comes to the reserve", () => {
  const item = itemOf(own());
  const seat = seatOf(own());
  decline(seat.id);
  expect(itemOf(item.seats.find((one) => one.id !== seat.id)?.clusterId ?? 0).seats).toHaveLength(item.seats.length - 1);
  db()
    .update(activities)
    .set({ capacity: item.seats.length - 1 })
    .where(eq(activities.id, item.id))
    .run();
  const late = queue(item, own(), "Późna Rezerwa");
  expect(row(late).status).toBe("reserve");
  db().update(activities).set({ capacity: item.capacity }).where(eq(activities.id, item.id)).run();
  const [first] = [queue(item, own(), "Kolejna Rezerwa")];
  expect([row(late).status, row(first).status]).toEqual(["nominated", "reserve"]);
});

it("the reserve is for clusters that support a topic served, and may be left", () => {
  const item = itemOf(own());
  const refusedHere = thrown(() => queue(item, other(), "Bez Poparcia"));
  expect(refusedHere?.fields).toEqual({ clusterId: "scenarios.rules.noSupport" });
  expect(thrown(() => addReserve(officer(), { id: item.id, clusterId: own(), personId: null }))?.fields).toEqual({
    personId: "scenarios.rules.nobody",
  });
  const id = queue(item, own(), "Zofia Rezerwowa");
  withdrawReserve(member("nutribiomed"), { id, version: row(id).version });
  expect(itemOf(own()).reserve).toEqual([]);
  expect(() => withdrawReserve(officer(), { id, version: row(id).version })).toThrow("errors.notFound");
  db().update(activities).set({ status: "cancelled" }).where(eq(activities.id, item.id)).run();
  expect(() => queue(item, own(), "Zofia Druga")).toThrow("scenarios.rules.notHeld");
});

it("reserve and declined rows are no seats: in the plan, in figures, in documents and when a plan is applied again", async () => {
  const item = itemOf(own());
  const plan = programmePlan(1);
  queue(item, own(), "Zofia Rezerwowa");
  queue(item, own(), "Piotr Rezerwowy");
  expect(programmePlan(1)).toEqual(plan);
  expect(loadContent(1).cost).toBe(getScenarioPage(officer(), 1).content.cost);
  const text = textOfDocx(await programmeDocx(readProgramme(officer(), 1).content, "Wydział", "", { ours: null, hosts: new Map() }, "pl"));
  expect(text).toContain("Zofia Rezerwowa");
  expect(text.indexOf("Rezerwa")).toBeLessThan(text.indexOf("Zofia Rezerwowa"));
  decline(seatOf(own()).id);
  move("consultation");
  const before = loadParticipants([item.id]);
  const result = db().select().from(plannerRuns).get()?.result as Result;
  finishRun(systemActor(), startRun(officer(), { id: 1 }), result);
  const after = loadParticipants([item.id]);
  const ofStatus = (rows: typeof before, status: string) => rows.filter((one) => one.status === status).map((one) => one.id);
  expect(ofStatus(after, "reserve")).toEqual(ofStatus(before, "reserve"));
  expect(ofStatus(after, "declined")).toEqual(ofStatus(before, "declined"));
  expect(
    itemOf(own())
      .seats.map((one) => one.clusterId)
      .sort(),
  ).toEqual(item.seats.map((one) => one.clusterId).sort());
  const late = queue(item, own(), "Późna Rezerwa");
  expect(row(late).status, "the new plan has no place to fill").toBe("reserve");
});

it("a second seat won from the reserve is lost with a new plan, but not in silence: the history says whose, the cluster is told", () => {
  const item = itemOf(own());
  const foreign = item.seats.find((one) => one.clusterId !== own());
  const second = queue(item, own(), "Zofia Druga");
  decline(foreign?.id ?? 0);
  expect(row(second)).toMatchObject({ status: "nominated", clusterId: own() });
  move("consultation");
  const version = row(second).version;
  const result = db().select().from(plannerRuns).get()?.result as Result;
  finishRun(systemActor(), startRun(officer(), { id: 1 }), result);
  expect(row(second)).toMatchObject({ archivedAt: expect.any(String) as string, version: version + 1, updatedBy: systemActor().userId });
  const lost = historyOf(officer(), "scenario", 1).filter((event) => event.action === "scenario.loseSeat");
  expect(lost.map((event) => event.before)).toContainEqual({
    clusterId: own(),
    personId: row(second).personId,
    regionId: item.region.id,
    startsOn: item.startsOn,
    status: "nominated",
  });
  const told = db().select().from(notifications).where(eq(notifications.kind, "seatLost")).all();
  expect(told).toMatchObject([
    { userId: member("nutribiomed").userId, entityId: 1, params: { title: loadScenario(1).title, day: item.startsOn } },
  ]);
});

it("a plan applied again raises the version of what it moved, and of no other seat", () => {
  const item = itemOf(own());
  move("consultation");
  const before = loadParticipants([item.id]);
  const result = db().select().from(plannerRuns).get()?.result as Result;
  finishRun(systemActor(), startRun(officer(), { id: 1 }), result);
  expect(loadParticipants([item.id])).toEqual(before);
  expect(itemOf(own()).version).toBe(item.version + 1);
});
