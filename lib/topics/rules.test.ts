import { expect, it } from "vitest";
import { topicStatuses } from "#db/enums";
import {
  canMove,
  daysLeftOn,
  gaps,
  isDecided,
  isEditable,
  isLate,
  isSubmittable,
  isSupportable,
  replyDueOn,
  stepOf,
  topicNumber,
} from "#lib/topics/rules";

it("knows every move of the state table and no other", () => {
  const known = topicStatuses.flatMap((from) => topicStatuses.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`));
  expect(known).toMatchSnapshot();
});

it("pauses the reply clock while a topic is with its cluster", () => {
  expect(replyDueOn("2013-07-03", null)).toBe("2013-08-02");
  expect(daysLeftOn("2013-07-23", "2013-08-02")).toBe(10);
  expect(replyDueOn("2013-09-01", 10)).toBe("2013-09-11");
  expect(daysLeftOn("2013-09-01", "2013-08-02")).toBe(-30);
});

it("names what is missing", () => {
  expect(gaps({ title: "x", problem: null, themeIds: [] })).toEqual({ problem: "field.required", themeIds: "topics.rules.noTheme" });
  expect(gaps({ title: "x", problem: "y", themeIds: [1] })).toEqual({});
});

it("a topic's number is read as people say it", () => {
  expect([topicNumber(7), topicNumber(123), topicNumber(null)]).toEqual(["T-007", "T-123", ""]);
});

it("only a topic that waits for its answer is late, from the day after its last one", () => {
  const waiting = { status: "submitted", replyDueOn: "2013-08-02" } as const;
  expect([isLate(waiting, "2013-08-02"), isLate(waiting, "2013-08-03")]).toEqual([false, true]);
  expect(isLate({ ...waiting, status: "returned" }, "2013-09-01")).toBe(false);
  expect(isLate({ ...waiting, replyDueOn: null }, "2013-09-01")).toBe(false);
  expect(daysLeftOn("2013-07-23", null)).toBe(30);
});

it("what may be done to a topic follows from its state", () => {
  const allowing = (may: (status: (typeof topicStatuses)[number]) => boolean) => topicStatuses.filter(may);
  expect(allowing(isEditable)).toEqual(["draft", "submitted", "returned"]);
  expect(allowing(isSubmittable)).toEqual(["draft", "returned"]);
  expect(allowing(isDecided)).toEqual(["accepted", "rejected", "deferred"]);
  expect(allowing(isSupportable)).toEqual(["submitted", "returned", "accepted", "deferred"]);
});

it("the steps shown go with the state, and a place in a scenario is the furthest", () => {
  const steps = Object.fromEntries(topicStatuses.map((status) => [status, stepOf(status, false)]));
  expect(steps).toMatchObject({ draft: 0, submitted: 1, returned: 1, deferred: 1, accepted: 2, rejected: 2, merged: 2, split: 2 });
  expect(stepOf("accepted", true)).toBe(3);
});
