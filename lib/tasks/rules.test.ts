import { expect, it } from "vitest";
import { isLate, movesFrom } from "#lib/tasks/rules";

it("only an open task is late, from the day after its last one", () => {
  const task = { status: "open", dueOn: "2013-08-02" } as const;
  expect([isLate(task, "2013-08-02"), isLate(task, "2013-08-03")]).toEqual([false, true]);
  expect(isLate({ ...task, status: "done" }, "2013-09-01")).toBe(false);
  expect(isLate({ ...task, dueOn: null }, "2013-09-01")).toBe(false);
});

it("an open task ends in one of two ways, an ended one is opened again", () => {
  expect([movesFrom("open"), movesFrom("done"), movesFrom("cancelled")]).toEqual([["done", "cancelled"], ["open"], ["open"]]);
});
