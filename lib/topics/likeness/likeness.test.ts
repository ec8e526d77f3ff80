import { expect, it } from "vitest";
import { AppError } from "#lib/errors";
import { member, withOffice } from "#lib/testing/office";
import { archiveTopic, proposeTopic } from "#lib/topics/commands";
import { proposedTopic } from "#lib/topics/input";
import { proposeUnlike, submitUnlike } from "#lib/topics/likeness/commands";
import { getTopic } from "#lib/topics/queries";

withOffice();

const words = { problem: "Ankiety różnią się między dostawcami.", themeIds: ["2"] };
const typed = (login: string, title: string, more: object = {}) =>
  proposedTopic.parse({ ...words, title, clusterId: String(member(login).clusterIds[0]), ...more });
const asked = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.offers.alike?.options;
    throw error;
  }
};

it("who proposes through the portal is shown the topics that are alike before sending, as at capture", () => {
  const { alike: _, ...first } = typed("lotniczy", "Wspólna karta śladu dostawcy");
  const known = proposeTopic(member("lotniczy"), first);
  const title = "Karta śladu środowiskowego dostawcy";
  const options = asked(() => proposeUnlike(member("nutribiomed"), typed("nutribiomed", title)));
  expect(options).toEqual([
    { value: "new", label: "topics.another" },
    { value: String(known), label: "T-001 Wspólna karta śladu dostawcy" },
  ]);
  const another = proposeUnlike(member("nutribiomed"), typed("nutribiomed", title, { alike: "new" }));
  expect(getTopic(member("nutribiomed"), another)).toMatchObject({ number: 2, status: "submitted" });
  expect(asked(() => proposeUnlike(member("nutribiomed"), typed("nutribiomed", "Coś zupełnie innego")))).toBeUndefined();
});

it("whoever finds the same topic goes to it, and the words stay as a draft; submitting that draft asks again", () => {
  const { alike: _, ...first } = typed("lotniczy", "Wspólna karta śladu dostawcy");
  const known = proposeTopic(member("lotniczy"), first);
  const coordinator = member("nutribiomed");
  const same = { alike: String(known) };
  expect(proposeUnlike(coordinator, typed("nutribiomed", "Wspólna karta śladu", same))).toBe(known);
  const draft = getTopic(coordinator, known + 1);
  expect(draft).toMatchObject({ title: "Wspólna karta śladu", status: "draft", number: null });
  const moved = { id: draft.id, version: draft.version };
  expect(asked(() => submitUnlike(coordinator, { ...moved, alike: null }))).toHaveLength(2);
  expect(submitUnlike(coordinator, { ...moved, alike: known })).toBe(known);
  expect(getTopic(coordinator, draft.id).status).toBe("draft");
  expect(submitUnlike(coordinator, { ...moved, alike: "new" })).toBe(draft.id);
  expect(getTopic(coordinator, draft.id)).toMatchObject({ status: "submitted", number: 2 });
});

it("a draft of another cluster is alike to nobody, and a saved draft asks nothing", () => {
  const { alike: _, ...secret } = typed("lotniczy", "Wspólna karta śladu dostawcy", { intent: "draft" });
  const id = proposeTopic(member("lotniczy"), secret);
  expect(asked(() => proposeUnlike(member("nutribiomed"), typed("nutribiomed", "Wspólna karta śladu dostawcy")))).toBeUndefined();
  expect(
    asked(() => proposeUnlike(member("nutribiomed"), typed("nutribiomed", "Wspólna karta śladu dostawcy", { intent: "draft" }))),
  ).toBeUndefined();
  archiveTopic(member("lotniczy"), { id, version: 1 });
});
