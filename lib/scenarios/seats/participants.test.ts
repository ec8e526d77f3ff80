import { beforeEach, expect, it } from "vitest";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { people } from "#db/schema/people";
import { activities, participants } from "#db/schema/scenarios";
import { addDays, warsawDay } from "#lib/clock";
import { historyOf } from "#lib/history/history";
import { archiveScenario } from "#lib/scenarios/commands";
import { loadContent } from "#lib/scenarios/programme/content";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { answer, giveBack, nominate } from "#lib/scenarios/seats/commands";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { loadScenario } from "#lib/scenarios/programme/records";
import { seatingOf } from "#lib/scenarios/seats/seating";
import { addReserve, withdrawReserve } from "#lib/scenarios/seats/reserve";
import { nominated } from "#lib/scenarios/seats/input";
import { candidatesFor } from "#lib/scenarios/seats/candidates";
import { member, withOffice } from "#lib/testing/office";
import { delegate, itemOf, move, officer, organisationOf, other, own, queue, row, seatOf, thrown } from "#lib/testing/seats";

withOffice("scenario");
beforeEach(() => void move("approved", "kierownik"));

it.each(["kierownik", "podglad", "admin", "lotniczy"])(
  "SEC-03 %s may name, answer, give back or keep a reserve for nobody here",
  (login) => {
    const actor = member(login);
    const { id, version } = seatOf(own());
    const waiting = queue(itemOf(own()), own(), "Zofia Rezerwowa");
    expect(() => nominate(actor, { id, version, personId: null })).toThrow("errors.refused");
    expect(() => answer(actor, { id, version, status: "confirmed" })).toThrow("errors.refused");
    expect(() => giveBack(actor, { id, version })).toThrow("errors.refused");
    expect(() => addReserve(actor, { id: row(id).activityId, clusterId: own(), personId: 1 })).toThrow("errors.refused");
    expect(() => withdrawReserve(actor, { id: waiting, version: 1 })).toThrow("errors.refused");
  },
);

it("a coordinator names only while a release is in force, the office until the end", () => {
  const coordinator = member("nutribiomed");
  const { id } = seatOf(own());
  const take = (actor = coordinator) => nominate(actor, { id, version: row(id).version, personId: coordinator.personId });
  take();
  move("consultation");
  expect(take).toThrow("scenarios.rules.notReleased");
  take(officer());
  move("approved", "kierownik");
  move("in_delivery");
  take();
  move("closed");
  expect(take).toThrow("scenarios.rules.closed");
  expect(() => take(officer())).toThrow("scenarios.rules.closed");
});

it("lists who coordinates the cluster today first, and nobody whose term is over", () => {
  expect(candidatesFor(officer(), own())[0]).toMatchObject({ id: member("nutribiomed").personId, term: "coordinator" });
  db().run("update coordinator_terms set to_day = '2014-01-01'");
  expect(candidatesFor(officer(), own()), "who came to a meeting for it").toMatchObject([{ term: null }]);
  db().run("update attendances set status = 'absent'");
  expect(candidatesFor(officer(), own())).toEqual([]);
});

it("a coordinator names a delegate by name: the person is added without consent, and the history masks them", () => {
  const coordinator = member("nutribiomed");
  const { id, version } = seatOf(own());
  nominate(coordinator, { id, version, ...delegate(own(), "Jan Delegat"), email: "jan@example.org" });
  const person = db().select().from(people).where(eq(people.fullName, "Jan Delegat")).get();
  expect(person).toMatchObject({
    consent: "none",
    contactSource: "someone",
    email: "jan@example.org",
    organisationId: organisationOf(own()),
  });
  expect(row(id)).toMatchObject({ personId: person?.id, status: "nominated" });
  const [made] = historyOf(officer(), "person", person?.id ?? 0);
  expect(made).toMatchObject({ action: "person.create", actorId: coordinator.userId, after: { fullName: "J. D." } });
  const item = itemOf(own());
  expect(() => addReserve(coordinator, { id: item.id, clusterId: own(), ...delegate(own(), "jan delegat") })).toThrow(
    "scenarios.rules.listed",
  );
});

it("says beside the field what is wrong with a delegate, and then adds nobody", () => {
  const coordinator = member("nutribiomed");
  const { id } = seatOf(own());
  const before = db().$count(people);
  type Named = Omit<ReturnType<typeof delegate>, "email" | "personId"> & { email: string | null; personId: number | null };
  const wrong = (values: Partial<Named>) =>
    thrown(() => nominate(coordinator, { id, version: row(id).version, ...delegate(own(), "Jan Delegat"), ...values }))?.fields;
  expect(wrong({ fullName: "Jan" })).toEqual({ fullName: "scenarios.rules.wholeName" });
  expect(wrong({ organisationId: null })).toEqual({ organisationId: "field.choose" });
  expect(wrong({ organisationId: organisationOf(other()) })).toEqual({ organisationId: "scenarios.rules.otherOrganisation" });
  expect(wrong({ personId: coordinator.personId })).toEqual({ fullName: "scenarios.rules.oneOfTwo" });
  expect(wrong({ fullName: "", email: "jan@example.org" })).toEqual({ fullName: "field.required" });
  expect(nominated.safeParse({ id: "1", version: "1", email: "bez małpy" }).error?.issues[0]?.message).toBe("field.email");
  const stale = { id, version: row(id).version - 1, ...delegate(own(), "Jan Delegat") };
  expect(() => nominate(coordinator, stale)).toThrow("errors.conflict");
  expect(db().$count(people)).toEqual(before);
});

it("never somebody of another cluster, and nobody twice in one activity", () => {
  const coordinator = member("nutribiomed");
  const { id } = seatOf(own());
  const name = (personId: number | null) => nominate(coordinator, { id, version: row(id).version, personId });
  expect(() => name(member("lotniczy").personId)).toThrow("scenarios.rules.otherCluster");
  name(coordinator.personId);
  const again = { id: itemOf(own()).id, clusterId: own(), personId: coordinator.personId };
  expect(() => addReserve(coordinator, again)).toThrow("scenarios.rules.namedTwice");
  expect(() => nominate(coordinator, { id: seatOf(other()).id, version: 1, personId: null })).toThrow("errors.refused");
  name(null);
  expect(row(id)).toMatchObject({ personId: null, status: null });
  expect(() => name(null)).toThrow("scenarios.rules.nobody");
});

it("answers: the cluster confirms and declines, the office says who came once it has begun", () => {
  const coordinator = member("nutribiomed");
  const { id } = seatOf(own());
  const say = (actor: typeof coordinator, status: Parameters<typeof answer>[1]["status"]) =>
    answer(actor, { id, version: row(id).version, status });
  say(coordinator, "confirmed");
  expect(() => say(coordinator, "attended")).toThrow("scenarios.rules.officeOnly");
  db()
    .update(activities)
    .set({ startsOn: "2100-01-04" })
    .where(eq(activities.id, row(id).activityId))
    .run();
  expect(() => say(officer(), "attended")).toThrow("scenarios.rules.notBegun");
  db()
    .update(activities)
    .set({ startsOn: "2013-09-24" })
    .where(eq(activities.id, row(id).activityId))
    .run();
  say(officer(), "attended");
  expect(() => say(coordinator, "declined")).toThrow("scenarios.rules.officeOnly");
  expect(() => say(officer(), "declined")).toThrow("scenarios.rules.notHeldBack");
  expect(() => answer(officer(), { id, version: 1, status: "absent" })).toThrow("errors.conflict");
  expect(historyOf(officer(), "scenario", 1)[0]).toMatchObject({ action: "scenario.answer", before: { status: "confirmed" } });
  nominate(officer(), { id, version: row(id).version, personId: null });
  expect(() => say(officer(), "confirmed")).toThrow("scenarios.rules.nobodyNamed");
});

it.each([
  ["yesterday", -1, true],
  ["today", 0, true],
  ["tomorrow", 1, false],
])("who came is said from the first day on: of an activity that begins %s", (_day, n, expected) => {
  const { id, activityId } = seatOf(own());
  db()
    .update(activities)
    .set({ startsOn: addDays(warsawDay(), n) })
    .where(eq(activities.id, activityId))
    .run();
  const offered = seatingOf(officer(), loadScenario(1), loadContent(1)).rows.get(id)?.answers ?? [];
  expect([offered.includes("attended"), offered.includes("absent")]).toEqual([expected, expected]);
  const say = () => answer(officer(), { id, version: row(id).version, status: "attended" });
  if (expected) expect(say()).toBe(1);
  else expect(say).toThrow("scenarios.rules.notBegun");
});

it("another person starts the answer anew", () => {
  const { id } = seatOf(own());
  answer(officer(), { id, version: row(id).version, status: "confirmed" });
  nominate(officer(), { id, version: row(id).version, ...delegate(own(), "Maria Inna") });
  expect(row(id).status).toBe("nominated");
});

it("a coordinator sees who is named today, and while the scenario is open for changes what was released", () => {
  const coordinator = member("nutribiomed");
  const { id } = seatOf(own());
  const shown = () =>
    readProgramme(coordinator, 1)
      .content.items.flatMap((item) => item.seats)
      .find((seat) => seat.id === id)?.person;
  nominate(coordinator, { id, version: row(id).version, ...delegate(own(), "Jan Delegat") });
  expect(shown()).toBe("Jan Delegat");
  const page = getScenarioPage(coordinator, 1).seating;
  expect([...page.people.keys()], "people of one's own cluster only").toEqual([own()]);
  expect(JSON.stringify(getScenarioPage(coordinator, 1).content)).not.toContain("@");
  move("consultation");
  expect([...getScenarioPage(coordinator, 1).seating.rows.values()].some((one) => one.canName)).toBe(false);
});

it("one person's two activities on the same days are told of, without a word of a scenario that is not released", () => {
  const coordinator = member("nutribiomed");
  const seat = seatOf(own());
  nominate(coordinator, { id: seat.id, version: row(seat.id).version, personId: coordinator.personId });
  const lines = (login: string) => getScenarioPage(member(login), 1).seating.rows.get(seat.id)?.overlaps ?? [];
  expect(lines("oficer")).toEqual([]);
  const twin = db()
    .select({ id: activities.id })
    .from(activities)
    .where(and(eq(activities.scenarioId, 2), isNull(activities.archivedAt)))
    .get();
  const { startsOn } = itemOf(own());
  db()
    .update(activities)
    .set({ startsOn })
    .where(eq(activities.id, twin?.id ?? 0))
    .run();
  db()
    .insert(participants)
    .values({ activityId: twin?.id ?? 0, clusterId: own(), personId: coordinator.personId, status: "nominated" })
    .run();
  const title = loadScenario(2).title;
  expect(lines("oficer")).toEqual([expect.stringContaining(title)]);
  expect(lines("kierownik")).toHaveLength(1);
  expect(lines("nutribiomed")).toEqual(["Uwaga: w tych dniach ta osoba ma już w Wydziale inne zgłoszenie."]);
  expect(lines("lotniczy")).toEqual([]);
  archiveScenario(officer(), { id: 2, version: loadScenario(2).version });
  expect(lines("oficer")).toEqual([]);
  const [, there] = loadContent(1).items.filter((item) => item.seats.some((one) => one.clusterId === own()));
  db()
    .update(activities)
    .set({ startsOn })
    .where(eq(activities.id, there?.id ?? 0))
    .run();
  expect(lines("nutribiomed")).toEqual([expect.stringContaining(there?.region.pl ?? "")]);
  db()
    .update(activities)
    .set({ status: "cancelled" })
    .where(eq(activities.id, there?.id ?? 0))
    .run();
  expect(lines("nutribiomed")).toEqual([]);
});
