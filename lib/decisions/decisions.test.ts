import { expect, it } from "vitest";
import { db } from "#db/client";
import { warsawDay } from "#lib/clock";
import { historyOf } from "#lib/history/history";
import { decisionList } from "#lib/decisions/columns";
import { archiveDecision, draftDecision, editDecision, publish, publishDecisions } from "#lib/decisions/commands";
import { newDecision, topicDecision } from "#lib/decisions/input";
import { countDecisions, decisionsOn, getDecision, listDecisions } from "#lib/decisions/queries";
import { decideTopic, reopenTopic } from "#lib/decisions/subjects/topics";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";
import { archiveTopic, editTopic, proposeTopic, putBackTopic, submitTopic, withdrawTopic } from "#lib/topics/commands";
import { newTopic } from "#lib/topics/input";
import { getTopic } from "#lib/topics/queries";

withOffice();

const officer = () => member("oficer");
const manager = () => member("kierownik");
const draft = () =>
  draftDecision(officer(), {
    ...newDecision.parse({ title: "Forum co kwartał", outcome: "resolved", reason: "Wniosek klastrów" }),
    meetingId: null,
  });
const words = { title: "Forum co pół roku", outcome: "resolved" as const, reason: "Wniosek klastrów" };
const asRead = (id: number) => [{ id, version: getDecision(manager(), id).version }];
const read = (id: number) => ({ id, version: getTopic(manager(), id).version });
const topic = (intent: "draft" | "submit" = "submit") =>
  proposeTopic(
    member("nutribiomed"),
    newTopic.parse({
      title: "Karta śladu",
      problem: "Ankiety",
      themeIds: ["2"],
      clusterId: String(member("nutribiomed").clusterIds[0]),
      intent,
    }),
  );

it("a draft is edited once per version, published by the manager, and then never changed", () => {
  const id = draft();
  editDecision(officer(), { id, version: 1, ...words });
  expect(() => editDecision(officer(), { id, version: 1, ...words })).toThrow("errors.conflict");
  expect(historyOf(officer(), "decision", id)[0]).toMatchObject({ action: "decision.edit", before: { title: "Forum co kwartał" } });
  expect([search(officer(), "kwartał"), search(officer(), "pół roku").map((hit) => hit.entityId)]).toEqual([[], [id]]);
  expect(() => getDecision(member("nutribiomed"), id)).toThrow("errors.notFound");
  expect(() => publishDecisions(officer(), { decisionIds: asRead(id) })).toThrow("errors.refused");
  publishDecisions(manager(), { decisionIds: asRead(id) });
  expect(getDecision(member("nutribiomed"), id)).toMatchObject({ title: "Forum co pół roku", can: { edit: false, history: false } });
  expect(() => editDecision(officer(), { id, version: 2, ...words })).toThrow("decisions.rules.published");
  const { version } = getDecision(officer(), id);
  expect(() => archiveDecision(officer(), { id, version })).toThrow("decisions.rules.published");
});

it("an archived draft is not published", () => {
  const id = draft();
  const [before] = asRead(id);
  archiveDecision(officer(), { id, version: 1 });
  expect(() => publishDecisions(manager(), { decisionIds: asRead(id) })).toThrow("decisions.rules.changed");
  expect(() => publishDecisions(manager(), { decisionIds: before ? [before] : [] })).toThrow("decisions.rules.changed");
});

it("drafts are published as they were read and with a reason, or none of them; twice is once", () => {
  const [first, second, silent] = [draft(), draft(), draftDecision(officer(), { title: "Bez powodu", meetingId: null })];
  const chosen = [...asRead(first), ...asRead(second)];
  editDecision(officer(), { id: second, version: 1, ...words });
  expect(() => publishDecisions(manager(), { decisionIds: chosen })).toThrow("decisions.rules.changed");
  expect(() => publishDecisions(manager(), { decisionIds: [...asRead(first), ...asRead(silent)] })).toThrow("decisions.rules.noReason");
  expect(getDecision(manager(), first)).toMatchObject({ state: "draft", number: null });
  const read = [...asRead(first), ...asRead(second)];
  expect([publishDecisions(manager(), { decisionIds: read }), publishDecisions(manager(), { decisionIds: read })]).toEqual([2, 0]);
});

it("nobody decides on words that they have not read", () => {
  const id = topic();
  const seen = read(id);
  const { title, problem, pilotAction, learningQuestion, expectedResult } = getTopic(manager(), id);
  editTopic(member("nutribiomed"), {
    ...{ ...seen, title: `${title} w całym kraju`, problem, pilotAction, learningQuestion, expectedResult },
    themeIds: [2],
  });
  const decided = { ...seen, outcome: "accepted" as const, reason: "Zgodne ze strategią", validUntil: null };
  expect(() => decideTopic(manager(), decided)).toThrow("errors.conflict");
  expect(decisionsOn(manager(), "topic", id)).toEqual([]);
  decideTopic(manager(), { ...decided, ...read(id) });
  expect(decisionsOn(manager(), "topic", id)).toHaveLength(1);
});

it("a decision says why, in words that others understand, and holds until a day that is to come", () => {
  const said = { id: "1", version: "1", outcome: "accepted", reason: "Zgodne ze strategią", validUntil: "" };
  const wrong = (more: object) => topicDecision.safeParse({ ...said, ...more }).error?.issues.map((one) => [one.path[0], one.message]);
  expect(wrong({})).toBeUndefined();
  expect(wrong({ reason: "" })).toEqual([["reason", "field.required"]]);
  for (const reason of ["x", "ok", "1234567890", "…………………………"]) expect(wrong({ reason })).toEqual([["reason", "field.reason"]]);
  expect(wrong({ validUntil: "2.02.2020" })).toEqual([["validUntil", "field.past"]]);
  expect(wrong({ validUntil: warsawDay() })).toBeUndefined();
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may draft, edit and archive no decision", (login) => {
  const id = draft();
  const actor = member(login);
  expect(() => draftDecision(actor, { title: "x", meetingId: null })).toThrow("errors.refused");
  expect(() => editDecision(actor, { id, version: 1, ...words })).toThrow("errors.refused");
  expect(() => archiveDecision(actor, { id, version: 1 })).toThrow("errors.refused");
});

it("a manager opens a decided topic again: the decision is superseded and the reply clock starts anew", () => {
  const id = topic();
  expect(() => reopenTopic(manager(), { id, version: 1, reason: "Nowe dane" })).toThrow("topics.rules.move");
  decideTopic(manager(), { ...read(id), outcome: "rejected", reason: "Poza zakresem", validUntil: null });
  expect(() => reopenTopic(officer(), { id, version: 2, reason: "Nowe dane" })).toThrow("errors.refused");
  expect(() => reopenTopic(manager(), { id, version: 1, reason: "Nowe dane" })).toThrow("errors.conflict");
  reopenTopic(manager(), { id, version: 2, reason: "Nowe dane" });
  expect(getTopic(manager(), id)).toMatchObject({ status: "submitted", number: 1 });
  expect(getTopic(manager(), id).replyDueOn).not.toBeNull();
  expect(decisionsOn(manager(), "topic", id)).toMatchObject([{ state: "superseded", outcome: "rejected" }]);
  expect(historyOf(manager(), "topic", id)[0]).toMatchObject({ action: "topic.reopen", after: { reason: "Nowe dane" } });
});

it("a withdrawn topic is put back under its number; only drafts are archived", () => {
  const own = member("nutribiomed");
  const id = topic();
  expect(() => archiveTopic(own, { id, version: 1 })).toThrow("topics.rules.onlyDrafts");
  withdrawTopic(own, { id, version: 1, reason: "Zmiana planów" });
  putBackTopic(own, { id, version: 2 });
  expect(getTopic(own, id)).toMatchObject({ status: "submitted", number: 1, revision: 1, withdrawnReason: null });
  expect(() => putBackTopic(own, { id, version: 3 })).toThrow("topics.rules.move");
  const second = topic("draft");
  expect(() => archiveTopic(member("lotniczy"), { id: second, version: 1 })).toThrow("errors.notFound");
  archiveTopic(own, { id: second, version: 1 });
  expect(() => submitTopic(own, { id: second, version: 2 })).toThrow("topics.rules.move");
});

it("a cluster that withdraws a topic and puts it back overturns no decision", () => {
  const id = topic();
  const own = member("nutribiomed");
  decideTopic(manager(), { ...read(id), outcome: "deferred", reason: "Po naborze wniosków", validUntil: null });
  withdrawTopic(own, { ...read(id), reason: "Zmiana planów" });
  putBackTopic(own, read(id));
  expect(getTopic(own, id)).toMatchObject({ status: "deferred", replyDueOn: null });
  expect(decisionsOn(own, "topic", id)).toMatchObject([{ state: "published", outcome: "deferred" }]);
  expect(historyOf(manager(), "topic", id)[0]).toMatchObject({ action: "topic.putBack" });
});

it("a decision takes the place of the one before, and both say so", () => {
  const id = topic();
  decideTopic(manager(), { ...read(id), outcome: "deferred", reason: "Po naborze", validUntil: null });
  decideTopic(manager(), { ...read(id), outcome: "accepted", reason: "Jest nabór", validUntil: null });
  const [second, first] = decisionsOn(manager(), "topic", id);
  expect(getDecision(manager(), first?.id ?? 0)).toMatchObject({ state: "superseded", supersededById: second?.id, version: 2 });
  expect(historyOf(manager(), "decision", first?.id ?? 0)[0]).toMatchObject({
    action: "decision.supersede",
    before: { state: "published" },
    after: { state: "superseded" },
  });
});

const state = (params: Record<string, string> = {}) => parseList(decisionList, params);
const canary = () => draftDecision(officer(), { title: "Kanarek projektu", reason: "Ziarno", meetingId: null });
const fileOf = (login: string) => {
  const { rows } = listDecisions(member(login), state(), true);
  return toCsv(fileColumns("decisions", decisionList.columns, voice("pl")), rows, voice("pl"));
};

it.each(["nutribiomed", "podglad", "admin"])("SEC-02 %s finds no draft: on no page, in no list, file, number or search", (login) => {
  const [id, actor] = [canary(), member(login)];
  publishDecisions(manager(), { decisionIds: asRead(draft()) });
  expect(() => getDecision(actor, id)).toThrow("errors.notFound");
  expect(listDecisions(actor, state()).rows.map((row) => row.title)).toEqual(["Forum co kwartał"]);
  expect([countDecisions(actor, state()), countDecisions(actor, state({ state: "draft" }))]).toEqual([1, 0]);
  expect(fileOf(login)).not.toContain("Kanarek");
  expect(search(actor, "kanarek")).toEqual([]);
  expect(search(actor, "ziarno")).toEqual([]);
});

it.each(["oficer", "kierownik"])("%s sees a draft on its page, in the list, in the file, in the search", (login) => {
  const [id, actor] = [canary(), member(login)];
  expect(getDecision(actor, id)).toMatchObject({ title: "Kanarek projektu" });
  expect(countDecisions(actor, state({ state: "draft" }))).toBe(1);
  expect(fileOf(login)).toContain('"";"Kanarek projektu";"ustalenie";"postanowiono";"Ziarno";"projekt"');
  expect(search(actor, "ziarno").map((hit) => hit.entityId)).toEqual([id]);
});

it("what a decision stands on is named to those who see it", () => {
  const id = topic();
  decideTopic(manager(), { ...read(id), outcome: "accepted", reason: "Zgodne", validUntil: null });
  const [decision] = decisionsOn(manager(), "topic", id);
  expect(getDecision(member("lotniczy"), decision?.id ?? 0)).toMatchObject({ subjectId: id, meetingId: null });
  db().run("insert into meetings (title, kind, day, status) values ('Zamknięte', 'working', '2027-01-01', 'planned')");
  const said = draftDecision(officer(), { title: "Ze spotkania", reason: "Tak ustalono", meetingId: 1 });
  publishDecisions(manager(), { decisionIds: asRead(said) });
  expect(getDecision(officer(), said).meetingId).toBe(1);
  expect(getDecision(member("lotniczy"), said).meetingId).toBeNull();
});

it("the reason for an override is for the office", () => {
  const region = { subjectKind: "region", subjectId: 1, title: "Styria", outcome: "approved", override: "Kanarek" } as const;
  const id = publish(manager(), region);
  for (const login of ["oficer", "kierownik", "podglad", "admin"]) expect(getDecision(member(login), id).override).toBe("Kanarek");
  expect(getDecision(member("nutribiomed"), id)).toMatchObject({ override: null, subjectId: 1 });
  expect(fileOf("nutribiomed")).not.toContain("Kanarek");
});

it("drafts stand before the highest number or after it, with as many statements for three as for one", () => {
  publishDecisions(manager(), { decisionIds: asRead(draft()) });
  const one = statementsOf(() => listDecisions(officer(), state()));
  publishDecisions(manager(), { decisionIds: asRead(draft()) });
  canary();
  expect(statementsOf(() => listDecisions(officer(), state()))).toBe(one);
  const numbers = (sort: string) => listDecisions(officer(), state({ sort })).rows.map((row) => row.number);
  expect([numbers("-number"), numbers("number")]).toEqual([
    [null, 2, 1],
    [1, 2, null],
  ]);
  expect(listDecisions(officer(), state({ state: "unknown" })).rows).toEqual([]);
});
