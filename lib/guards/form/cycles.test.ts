import { expect, it } from "vitest";
import { fileCircles, folderCircles, upwards } from "#lib/guards/form/cycles";
import { parse } from "#lib/guards/reading/sources";

const using = (...modules: string[]) => modules.map((module, at) => `import { x as x${at} } from "${module}";`).join("\n");

it.each([
  ["db/client.ts", "lib/clock.ts"],
  ["lib/list/list.ts", "lib/topics/queries.ts"],
  ["lib/topics/queries.ts", "components/topics/topic-rows.tsx"],
  ["components/ui/chip.tsx", "app/layout.tsx"],
])("%s does not import %s", (from, to) => {
  const specifier = to.startsWith("app/") ? "../../app/layout.tsx" : `#${to.replace(/\.tsx?$/, "")}`;
  const sources = parse({ [from]: using(specifier), [to]: "" });
  expect(upwards(sources)).toEqual([`${from} → ${to}`]);
  expect(upwards(parse({ [from]: `import type { X } from "${specifier}";`, [to]: "" }))).toHaveLength(1);
});

it("downwards and sideways is allowed, and composition roots may reach across", () => {
  const files = {
    "lib/topics/queries.ts": using("#lib/list/list", "#lib/clusters/rules"),
    "lib/list/list.ts": "",
    "lib/clusters/rules.ts": "",
  };
  expect(upwards(parse(files))).toEqual([]);
  expect(upwards(parse({ ...files, "lib/jobs/handlers.ts": using("#lib/topics/queries") }))).toEqual([]);
});

const triangle = {
  "lib/topics/commands.ts": using("#lib/decisions/commands"),
  "lib/decisions/commands.ts": using("#lib/regions/rules"),
  "lib/regions/rules.ts": "",
  "lib/regions/queries.ts": using("#lib/topics/rules"),
  "lib/topics/rules.ts": "",
};

it("domains that form a circle are named although no files do", () => {
  expect(folderCircles(parse(triangle))).toEqual(["decisions → regions", "regions → topics", "topics → decisions"]);
  expect(fileCircles(parse(triangle))).toEqual([]);
  expect(folderCircles(parse({ ...triangle, "lib/regions/queries.ts": 'import type { Topic } from "#lib/topics/rules";' }))).toEqual([]);
});

it("a domain that comes through another's scope closes no circle, a scope that needs another domain's queries does", () => {
  const files = { "lib/topics/queries.ts": using("#lib/regions/scope"), "lib/regions/queries.ts": using("#lib/topics/scope") };
  expect(folderCircles(parse({ ...files, "lib/topics/scope.ts": "", "lib/regions/scope.ts": "" }))).toEqual([]);
  const scope = { "lib/topics/scope.ts": using("#lib/regions/queries"), "lib/regions/queries.ts": using("#lib/topics/rules") };
  expect(folderCircles(parse({ ...scope, "lib/topics/rules.ts": "" }))).toEqual(["regions → topics", "topics → regions"]);
});

it("a tolerated pair unties the circle, and is no longer listed when there is none", () => {
  expect(folderCircles(parse(triangle), ["decisions → regions"])).toEqual(["decisions → regions"]);
  expect(folderCircles(parse({ ...triangle, "lib/regions/queries.ts": "" }), ["decisions → regions"])).toEqual([]);
});

it("files that need each other are named", () => {
  const files = { "lib/planner/large.ts": using("#lib/planner/solve"), "lib/planner/solve.ts": using("#lib/planner/large") };
  expect(fileCircles(parse(files))).toEqual(["lib/planner/large.ts → lib/planner/solve.ts", "lib/planner/solve.ts → lib/planner/large.ts"]);
  const lazy = { ...files, "lib/planner/large.ts": 'export const go = async () => (await import("#lib/planner/solve")).solve();' };
  expect(fileCircles(parse(lazy))).toHaveLength(2);
});
