import { expect, it } from "vitest";
import { judge } from "#lib/guards/reading/judge";

it("what nothing excuses remains, and so does an exception that excuses nothing", () => {
  expect(judge(["a.ts: x", "b.ts: x"], { "a.ts: x": "why" })).toEqual(["b.ts: x"]);
  expect(judge([], { "a.ts: x": "why" })).toEqual(["no longer an exception: a.ts: x"]);
});

it("a star stands for anything, other signs for themselves", () => {
  expect(judge(["lib/a/list.ts (x)", "lib/b/list.ts (x)"], { "lib/*/list.ts (x)": "why" })).toEqual([]);
  expect(judge(["lib/a/listXts"], { "lib/a/list.ts": "why" })).toHaveLength(2);
});
