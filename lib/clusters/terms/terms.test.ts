import { expect, it } from "vitest";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { notifications } from "#db/schema/office";
import { actorOfCalendar, issueCalendarToken } from "#lib/access/calendar-links";
import { actorOf, startSession } from "#lib/access/sessions";
import { historyOf } from "#lib/history/history";
import { addDays, now, warsawDay } from "#lib/clock";
import { addMembership, endMembership } from "#lib/clusters/members/commands";
import { addTerm, endTerm } from "#lib/clusters/terms/commands";
import { archiveCluster } from "#lib/clusters/commands";
import { clusterList } from "#lib/clusters/columns";
import { getClusterPage, listClusters } from "#lib/clusters/queries";
import { getMembership, openMemberships } from "#lib/clusters/members/queries";
import { isFree } from "#lib/clusters/rules";
import { getTerm, openTerms } from "#lib/clusters/terms/queries";
import { isAppError } from "#lib/errors";
import { parseList } from "#lib/list/list";
import { notifyClusters } from "#lib/notifications/commands";
import { anonymisePerson, createPerson } from "#lib/people/commands";
import { newPerson } from "#lib/people/input";
import { personList } from "#lib/people/columns";
import { listPeople } from "#lib/people/queries";
import { overlap } from "#lib/records/periods";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const clusterId = 2;
const term = { clusterId, personId: 1, role: "coordinator" as const, fromDay: "2020-01-01", toDay: null, basis: "uchwała 1/2020" };
const membership = { clusterId, organisationId: 1, fromDay: "2020-01-01", toDay: null };
const fieldsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isAppError(error)) return error.fields;
  }
  return null;
};

it.each([
  [["2020-01-01", "2020-12-31"], ["2021-01-01", null], false],
  [["2020-01-01", "2021-01-01"], ["2021-01-01", null], true],
  [["2020-01-01", null], ["2019-01-01", "2019-12-31"], false],
  [["2020-01-01", null], ["2019-01-01", null], true],
  [[null, null], ["2020-01-01", "2020-01-01"], true],
])("%j and %j overlap: %s", ([a = null, b = null], [c = null, d = null], is) => {
  const [first, second] = [
    { fromDay: a, toDay: b },
    { fromDay: c, toDay: d },
  ];
  expect([overlap(first, second), overlap(second, first)]).toEqual([is, is]);
});

it("deputies stand beside a coordinator and each other", () => {
  const period = { fromDay: "2020-01-01", toDay: null };
  const [coordinator, deputy] = [
    { ...period, role: "coordinator" },
    { ...period, role: "deputy" },
  ];
  expect([isFree(deputy, [coordinator, deputy]), isFree(coordinator, [deputy]), isFree(coordinator, [coordinator])]).toEqual([
    true,
    true,
    false,
  ]);
});

it("a term is added, ended by its last day and audited; the next one begins the day after", () => {
  const officer = member("oficer");
  const id = addTerm(officer, term);
  expect(fieldsOf(() => addTerm(officer, { ...term, personId: 2, fromDay: "2027-01-01" }))).toEqual({
    fromDay: "clusters.rules.termsOverlap",
  });
  const today = warsawDay();
  expect(endTerm(officer, { id, version: 1, toDay: today })).toBe(clusterId);
  expect(historyOf(officer, "cluster", clusterId)[0]).toMatchObject({ action: "cluster.endTerm", after: { termId: id, toDay: today } });
  addTerm(officer, { ...term, personId: 2, fromDay: addDays(today, 1) });
  expect(openTerms(officer, clusterId).map((one) => one.personId)).toEqual([1, 2]);
  expect(fieldsOf(() => endTerm(officer, { id, version: 2, toDay: addDays(today, 1) }))).toEqual({ toDay: "clusters.rules.termsOverlap" });
  endTerm(officer, { id, version: 2, toDay: addDays(today, -1) });
  expect(() => endTerm(officer, { id, version: 3, toDay: today })).toThrow("clusters.rules.termEnded");
});

it("a term still to come gives no rights, no calendar, no news and no function in the list of people; one of today does", () => {
  const officer = member("oficer");
  const coordinator = member("nutribiomed");
  const personId = coordinator.personId ?? 0;
  const calendar = issueCalendarToken(coordinator.userId);
  const session = startSession(coordinator.userId, "", "");
  const told = () => {
    db().delete(notifications).run();
    notifyClusters([clusterId], { kind: "topicDecided", entity: "topic", entityId: 1 });
    return db().select().from(notifications).all().length;
  };
  const functions = () => listPeople(officer, parseList(personList, { role: "deputy" })).rows.map((row) => row.id);
  const rights = () => [actorOf(session), actorOfCalendar(calendar)].map((actor) => actor?.clusterIds.includes(clusterId));
  const tomorrow = addDays(warsawDay(), 1);
  const id = addTerm(officer, { ...term, personId, role: "deputy", fromDay: tomorrow });
  expect([rights(), told(), functions()]).toEqual([[false, false], 0, []]);
  expect(() => anonymisePerson(officer, { id: personId, version: 1, confirm: "yes" })).toThrow("people.rules.runningTerm");
  endTerm(officer, { id, version: 1, toDay: tomorrow });
  addTerm(officer, { ...term, personId, role: "deputy", fromDay: warsawDay(), toDay: warsawDay() });
  expect([rights(), told(), functions()]).toEqual([[true, true], 1, [personId]]);
});

it("the database itself refuses overlapping terms", () => {
  addTerm(member("oficer"), term);
  const row = { ...term, personId: 2, createdAt: now(), updatedAt: now() };
  let message = "";
  try {
    db().insert(coordinatorTerms).values(row).run();
  } catch (error) {
    message = `${String(error)} ${String((error as Error).cause)}`;
  }
  expect(message).toMatch(/terms overlap/);
});

it("REL-04 ending a term or a membership that somebody changed meanwhile is refused", () => {
  const officer = member("oficer");
  const id = addTerm(officer, term);
  endTerm(officer, { id, version: 1, toDay: "2099-12-31" });
  expect(() => endTerm(member("kierownik"), { id, version: 1, toDay: "2098-12-31" })).toThrow("errors.conflict");
  expect(getTerm(officer, id)).toMatchObject({ toDay: "2099-12-31", version: 2 });
  const membershipId = addMembership(officer, membership);
  endMembership(officer, { id: membershipId, version: 1, toDay: "2099-12-31" });
  expect(() => endMembership(officer, { id: membershipId, version: 1, toDay: "2098-12-31" })).toThrow("errors.conflict");
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not add or end terms and memberships", (login) => {
  const [officer, actor] = [member("oficer"), member(login)];
  const id = addTerm(officer, term);
  const membershipId = addMembership(officer, membership);
  for (const deed of [
    () => addTerm(actor, { ...term, role: "deputy" }),
    () => endTerm(actor, { id, version: 1, toDay: "2099-12-31" }),
    () => addMembership(actor, { ...membership, organisationId: 2 }),
    () => endMembership(actor, { id: membershipId, version: 1, toDay: "2099-12-31" }),
    () => getTerm(actor, id),
    () => getMembership(actor, membershipId),
  ])
    expect(deed).toThrow("errors.refused");
});

it("bad days, unknown people and archived clusters are refused beside their field", () => {
  const officer = member("oficer");
  expect(fieldsOf(() => addTerm(officer, { ...term, toDay: "2019-12-31" }))).toEqual({ toDay: "field.endBeforeStart" });
  expect(fieldsOf(() => addTerm(officer, { ...term, personId: 99_999 }))).toEqual({ personId: "field.choose" });
  const erased = createPerson(officer, newPerson.parse({ fullName: "Zofia Testowa", consent: "none", contactSource: "person" }));
  anonymisePerson(officer, { id: erased, version: 1, confirm: "yes" });
  expect(fieldsOf(() => addTerm(officer, { ...term, personId: erased }))).toEqual({ personId: "field.choose" });
  const id = addTerm(officer, term);
  expect(fieldsOf(() => endTerm(officer, { id, version: 1, toDay: "2019-12-31" }))).toEqual({ toDay: "field.endBeforeStart" });
  archiveCluster(officer, { id: clusterId, version: 1 });
  expect(() => addTerm(officer, { ...term, role: "deputy" })).toThrow("clusters.rules.archived");
  expect(() => addMembership(officer, membership)).toThrow("clusters.rules.archived");
});

it("an organisation is a member once at a time; who has left is not counted", () => {
  const officer = member("oficer");
  const count = () => listClusters(officer, parseList(clusterList, {}), true).rows.find((row) => row.id === clusterId)?.members;
  const before = count() ?? 0;
  const id = addMembership(officer, membership);
  expect(fieldsOf(() => addMembership(officer, { ...membership, fromDay: null }))).toEqual({
    organisationId: "clusters.rules.memberTwice",
  });
  expect(fieldsOf(() => addMembership(officer, { ...membership, organisationId: 99_999 }))).toEqual({ organisationId: "field.choose" });
  expect([count(), openMemberships(officer, clusterId).length]).toEqual([before + 1, before + 1]);
  endMembership(officer, { id, version: 1, toDay: "2020-12-31" });
  expect([count(), getClusterPage(officer, clusterId).members.length]).toEqual([before, before]);
  expect(historyOf(officer, "cluster", clusterId)[0]).toMatchObject({ action: "cluster.endMembership", after: { membershipId: id } });
  expect(() => endMembership(officer, { id, version: 2, toDay: "2021-12-31" })).toThrow("clusters.rules.membershipEnded");
  addMembership(officer, { ...membership, fromDay: "2021-01-01" });
});

it("a member still to come is shown with the day and counted only from it; ended by it at the earliest", () => {
  const officer = member("oficer");
  const members = () => listClusters(officer, parseList(clusterList, {}), true).rows.find((row) => row.id === clusterId)?.members ?? 0;
  const [before, tomorrow] = [members(), addDays(warsawDay(), 1)];
  const id = addMembership(officer, { ...membership, fromDay: tomorrow });
  expect(members()).toBe(before);
  expect(getClusterPage(officer, clusterId).members).toContainEqual(expect.objectContaining({ id: 1, fromDay: tomorrow }));
  expect(openMemberships(officer, clusterId).map((one) => one.id)).toContain(id);
  expect(fieldsOf(() => endMembership(officer, { id, version: 1, toDay: warsawDay() }))).toEqual({ toDay: "field.endBeforeStart" });
});

it("a coordinator's page of a cluster leads to no page closed to them", () => {
  expect(getClusterPage(member("lotniczy"), clusterId).can).toMatchObject({ readPeople: false, readOrganisations: false });
  expect(getClusterPage(member("podglad"), clusterId).can).toMatchObject({ readPeople: true, readOrganisations: true });
});
