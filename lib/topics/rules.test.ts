import { expect, it } from "vitest";
import { topicStatuses } from "#db/enums";
import { canMove, daysLeftOn, gaps, replyDueOn } from "#lib/topics/rules";

it("knows every move of the state table and no other", () => {
  const known = topicStatuses.flatMap((from) => topicStatuses.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`));
  expect(known).toMatchSnapshot();
});

it("pauses the reply clock while a topic is with its cluster", () => {
  expect(replyDueOn("2013-07-03", null)).toBe("2013-08-02");
  expect(daysLeftOn("2013-07-23", "2013-08-02")).toBe(10);
  expect(replyDueOn("2013-09-01", 10)).toBe("2013-09-11");
  expect(daysLeftOn("2013-09-01", "2013-08-02")).toBe(1);
});

it("names what is missing", () => {
  expect(gaps({ title: "x", problem: null, themeIds: [] })).toEqual({ problem: "field.required", themeIds: "topics.rules.noTheme" });
  expect(gaps({ title: "x", problem: "y", themeIds: [1] })).toEqual({});
});
