import { expect, it } from "vitest";
import { historyOf } from "#lib/audit/history";
import { archiveDecision, decideTopic, draftDecision, editDecision, publishDecisions, reopenTopic } from "#lib/decisions/commands";
import { newDecision } from "#lib/decisions/input";
import { getDecision } from "#lib/decisions/queries";
import { member, withOffice } from "#lib/testing/office";
import { archiveTopic, proposeTopic, submitTopic, withdrawTopic } from "#lib/topics/commands";
import { newTopic } from "#lib/topics/input";
import { getTopic, getTopicPage } from "#lib/topics/queries";

withOffice();

const officer = () => member("oficer");
const manager = () => member("kierownik");
const draft = () =>
  draftDecision(officer(), {
    ...newDecision.parse({ title: "Forum co kwartał", outcome: "resolved", reason: "Wniosek" }),
    meetingId: null,
  });
const words = { title: "Forum co pół roku", outcome: "resolved" as const, reason: null };
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
  expect(() => getDecision(member("nutribiomed"), id)).toThrow("errors.notFound");
  expect(() => publishDecisions(officer(), { decisionIds: [id] })).toThrow("errors.refused");
  publishDecisions(manager(), { decisionIds: [id] });
  expect(getDecision(member("nutribiomed"), id)).toMatchObject({ title: "Forum co pół roku", can: { edit: false, history: false } });
  expect(() => editDecision(officer(), { id, version: 2, ...words })).toThrow("decisions.rules.published");
});

it("an archived draft is not published", () => {
  const id = draft();
  archiveDecision(officer(), { id, version: 1 });
  expect(publishDecisions(manager(), { decisionIds: [id] })).toBe(0);
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
  decideTopic(manager(), { id, outcome: "rejected", reason: "Poza zakresem", validUntil: null });
  expect(() => reopenTopic(officer(), { id, version: 2, reason: "Nowe dane" })).toThrow("errors.refused");
  expect(() => reopenTopic(manager(), { id, version: 1, reason: "Nowe dane" })).toThrow("errors.conflict");
  reopenTopic(manager(), { id, version: 2, reason: "Nowe dane" });
  expect(getTopic(manager(), id)).toMatchObject({ status: "submitted", number: 1 });
  expect(getTopic(manager(), id).replyDueOn).not.toBeNull();
  expect(getTopicPage(manager(), id).decisions).toMatchObject([{ state: "superseded", outcome: "rejected" }]);
  expect(historyOf(manager(), "topic", id)[0]).toMatchObject({ action: "topic.reopen", after: { reason: "Nowe dane" } });
});

it("a withdrawn topic is put back under its number; only drafts are archived", () => {
  const own = member("nutribiomed");
  const id = topic();
  expect(() => archiveTopic(own, { id, version: 1 })).toThrow("topics.rules.onlyDrafts");
  withdrawTopic(own, { id, version: 1, reason: "Zmiana planów" });
  submitTopic(own, { id, version: 2 });
  expect(getTopic(own, id)).toMatchObject({ status: "submitted", number: 1, withdrawnReason: null });
  const second = topic("draft");
  expect(() => archiveTopic(member("lotniczy"), { id: second, version: 1 })).toThrow("errors.refused");
  archiveTopic(own, { id: second, version: 1 });
  expect(() => submitTopic(own, { id: second, version: 2 })).toThrow("topics.rules.move");
});
