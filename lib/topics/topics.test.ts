import { expect, it } from "vitest";
import { decisionsOn } from "#lib/decisions/queries";
import { decideTopic } from "#lib/decisions/subjects/topics";
import { database, db } from "#db/client";
import { notifications } from "#db/schema/office";
import { supports, topics } from "#db/schema/topics";
import { addDays, warsawDay } from "#lib/clock";
import { historyOf } from "#lib/history/history";
import { search } from "#lib/search/everything";
import { parseList } from "#lib/list/list";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";
import { returnTopic } from "#lib/topics/answers/commands";
import { topicList } from "#lib/topics/columns";
import { editTopic, proposeTopic, putBackTopic, submitTopic, withdrawTopic } from "#lib/topics/commands";
import { newTopic, returnedTopic } from "#lib/topics/input";
import { similarTopics } from "#lib/topics/likeness/similar";
import { getTopicPage } from "#lib/topics/page/page";
import { getTopic, listTopics } from "#lib/topics/queries";
import { supportTopic, withdrawSupport } from "#lib/topics/supports/commands";

withOffice();

const own = (login: string) => member(login).clusterIds[0] ?? 0;
const input = (login: string, more: object = {}) =>
  newTopic.parse({
    title: "Wspólna karta śladu dostawcy",
    problem: "Różne ankiety",
    themeIds: ["2"],
    clusterId: String(own(login)),
    ...more,
  });
const propose = (login: string, more: object = {}) => proposeTopic(member(login), input(login, more));

it("a coordinator proposes for the own cluster and nobody else's; number, revision and reply date are given", () => {
  const id = propose("nutribiomed");
  expect(getTopic(member("nutribiomed"), id)).toMatchObject({
    number: 1,
    revision: 1,
    status: "submitted",
    channel: "portal",
    proposerId: member("nutribiomed").personId,
  });
  expect(() => proposeTopic(member("nutribiomed"), input("lotniczy"))).toThrow("errors.refused");
  expect(() => propose("nutribiomed", { problem: "", themeIds: [] })).toThrow("topics.rules.gaps");
});

it("SEC-02 another cluster sees no draft, neither on its page, nor in the list, nor in the search", () => {
  const id = propose("nutribiomed", { intent: "draft", title: "Tajny szkic ziołowy" });
  const other = member("lotniczy");
  expect(() => getTopic(other, id)).toThrow("errors.notFound");
  expect(listTopics(other, parseList(topicList, {})).total).toBe(0);
  expect(search(other, "tajny")).toEqual([]);
  expect(search(member("nutribiomed"), "tajny")).toHaveLength(1);
  const officer = member("oficer");
  const { title, problem, themeIds } = getTopic(member("nutribiomed"), id);
  const forged = () => editTopic(officer, { ...input("nutribiomed", { title, problem, themeIds: themeIds.map(String) }), id, version: 1 });
  for (const change of [
    forged,
    () => submitTopic(officer, { id, version: 1 }),
    () => withdrawTopic(officer, { id, version: 1, reason: "x" }),
  ])
    expect(change).toThrow("errors.notFound");
});

it("one cluster has one voice, and not for its own topic", () => {
  const id = propose("nutribiomed");
  const other = member("lotniczy");
  supportTopic(other, { topicId: id, clusterId: own("lotniczy"), stance: "interested" });
  supportTopic(other, { topicId: id, clusterId: own("lotniczy"), stance: "co_lead" });
  expect(getTopicPage(other, id).supporters).toMatchObject([{ stance: "co_lead" }]);
  expect(db().select().from(supports).all()).toMatchObject([{ stance: "co_lead", version: 2, updatedBy: other.userId }]);
  expect(() => supportTopic(member("nutribiomed"), { topicId: id, clusterId: own("nutribiomed"), stance: "interested" })).toThrow(
    "topics.rules.ownTopic",
  );
  expect(() => supportTopic(other, { topicId: id, clusterId: own("surowcowy"), stance: "interested" })).toThrow("errors.refused");
});

it("a voice that the office records for a cluster is given by nobody of the office", () => {
  const id = propose("nutribiomed");
  const given = () => db().select().from(supports).all();
  supportTopic(member("oficer"), { topicId: id, clusterId: own("lotniczy"), stance: "interested" });
  expect(given()).toMatchObject([{ givenById: null, recordedById: member("oficer").userId }]);
  supportTopic(member("lotniczy"), { topicId: id, clusterId: own("lotniczy"), stance: "interested" });
  expect(given()).toMatchObject([{ givenById: member("lotniczy").personId, recordedById: member("lotniczy").userId }]);
});

it("a return pauses the clock and tells the cluster; submitting again makes a new revision", () => {
  const id = propose("nutribiomed");
  returnTopic(member("oficer"), { id, version: 1, note: "Liczba firm", dueOn: "2027-01-10" });
  expect(getTopic(member("oficer"), id)).toMatchObject({ status: "returned", replyDueOn: null, replyDaysLeft: 30 });
  expect(db().select().from(notifications).all()).toMatchObject([{ userId: member("nutribiomed").userId, kind: "topicReturned" }]);
  expect(historyOf(member("oficer"), "topic", id)[0]).toMatchObject({ action: "topic.return", actorName: member("oficer").name });
  submitTopic(member("nutribiomed"), { id, version: 2 });
  expect(getTopic(member("oficer"), id)).toMatchObject({ status: "submitted", revision: 2, number: 1 });
});

it("the reply clock is neither renewed nor forgiven by a return, a withdrawal or the way back", () => {
  const own = member("nutribiomed");
  const id = propose("nutribiomed");
  const late = addDays(warsawDay(), -5);
  const read = () => ({ id, version: getTopic(own, id).version });
  const ownTurn = { status: "submitted", replyDueOn: late };
  db().update(topics).set({ replyDueOn: late }).run();
  returnTopic(member("oficer"), { ...read(), note: "Liczba firm", dueOn: "2027-01-10" });
  submitTopic(own, read());
  expect(getTopic(own, id)).toMatchObject(ownTurn);
  withdrawTopic(own, { ...read(), reason: "Zmiana planów" });
  expect(getTopic(own, id)).toMatchObject({ status: "withdrawn", replyDueOn: null });
  putBackTopic(own, read());
  expect(getTopic(own, id)).toMatchObject(ownTurn);
  returnTopic(member("oficer"), { ...read(), note: "Liczba osób", dueOn: "2027-01-10" });
  withdrawTopic(own, { ...read(), reason: "Zmiana planów" });
  putBackTopic(own, read());
  expect(getTopic(own, id)).toMatchObject({ status: "returned", returnNote: "Liczba osób", replyDueOn: null });
  submitTopic(own, read());
  expect(getTopic(own, id)).toMatchObject(ownTurn);
});

it("a topic is returned until a day that is to come", () => {
  const wrong = (dueOn: string) => returnedTopic.safeParse({ id: "1", version: "1", note: "Liczba firm", dueOn }).error?.issues[0]?.message;
  expect([wrong("1.01.2020"), wrong(addDays(warsawDay(), -1)), wrong(warsawDay())]).toEqual(["field.past", "field.past", undefined]);
});

it("only staff return a topic, and only one that waits for an answer", () => {
  const id = propose("nutribiomed");
  const gaps = { id, version: 1, note: "Liczba firm", dueOn: "2027-01-10" };
  for (const login of ["nutribiomed", "podglad"]) expect(() => returnTopic(member(login), gaps)).toThrow("errors.refused");
  withdrawTopic(member("nutribiomed"), { id, version: 1, reason: "Zmiana planów" });
  expect(() => returnTopic(member("oficer"), { ...gaps, version: 2 })).toThrow("topics.rules.move");
  expect(getTopic(member("oficer"), id).status).toBe("withdrawn");
});

it("only a manager decides; the decision is numbered, immutable and supersedes the one before", () => {
  const id = propose("nutribiomed");
  const decision = { id, version: 1, outcome: "deferred" as const, reason: "Po naborze", validUntil: null };
  expect(() => decideTopic(member("oficer"), decision)).toThrow("errors.refused");
  decideTopic(member("kierownik"), decision);
  decideTopic(member("kierownik"), { ...decision, version: 2, outcome: "accepted" });
  expect(() => decideTopic(member("kierownik"), { ...decision, version: 3, outcome: "rejected" })).toThrow("topics.rules.move");
  const decisions = decisionsOn(member("nutribiomed"), "topic", id);
  expect(decisions).toMatchObject([
    { number: 2, outcome: "accepted", state: "published" },
    { number: 1, outcome: "deferred", state: "superseded" },
  ]);
  expect(() => database().prepare("update decisions set reason = 'inny' where number = 2").run()).toThrow("immutable");
});

it("a decided topic's words stay; a withdrawn one is not supported", () => {
  const id = propose("nutribiomed");
  decideTopic(member("kierownik"), {
    id,
    version: getTopic(member("kierownik"), id).version,
    outcome: "rejected",
    reason: "Poza zakresem",
    validUntil: null,
  });
  const { intent: _intent, clusterId: _cluster, ...words } = input("nutribiomed");
  expect(() => editTopic(member("nutribiomed"), { ...words, id, version: 2 })).toThrow("topics.rules.decided");
  const second = propose("nutribiomed");
  withdrawTopic(member("nutribiomed"), { id: second, version: 1, reason: "Zmiana planów" });
  expect(() => supportTopic(member("lotniczy"), { topicId: second, clusterId: own("lotniczy"), stance: "interested" })).toThrow(
    "topics.rules.notSupportable",
  );
});

it("finds similar topics by their stems", () => {
  propose("nutribiomed");
  expect(similarTopics(member("oficer"), "Karta śladu dla dostawców")).toMatchObject([{ number: 1 }]);
  expect(similarTopics(member("oficer"), "Zupełnie inny pomysł")).toEqual([]);
});

it("the list takes the same number of statements for one topic and for three", () => {
  const statements = () => statementsOf(() => listTopics(member("oficer"), parseList(topicList, {})));
  propose("nutribiomed");
  const one = statements();
  propose("lotniczy");
  propose("surowcowy");
  expect(statements()).toBe(one);
});

it("a voice taken back counts no more, and can be given again; only its own cluster takes it back", () => {
  const [id, other] = [propose("nutribiomed"), member("lotniczy")];
  const voice = { topicId: id, clusterId: own("lotniczy") };
  expect(() => withdrawSupport(other, voice)).toThrow("errors.notFound");
  supportTopic(other, { ...voice, stance: "interested" });
  expect(() => withdrawSupport(member("surowcowy"), voice)).toThrow("errors.refused");
  withdrawSupport(other, voice);
  expect(getTopicPage(other, id).supporters).toEqual([]);
  expect(listTopics(other, parseList(topicList, {})).rows).toMatchObject([{ supports: 0 }]);
  supportTopic(other, { ...voice, stance: "take_part" });
  expect(listTopics(other, parseList(topicList, {})).rows).toMatchObject([{ supports: 1 }]);
});
