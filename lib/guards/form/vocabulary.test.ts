import { expect, it } from "vitest";
import { vocabulary } from "#lib/guards/form/vocabulary";

const held = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, ""]));

it("a file of a domain is of a kind, is a test of one, or stands in a room", () => {
  expect(vocabulary(held("lib/topics/save.ts"))).toEqual(["lib/topics/save.ts is no file of a domain"]);
  const right = ["queries", "commands", "scope", "columns", "words", "topics.test"].map((name) => `lib/topics/${name}.ts`);
  expect(vocabulary(held(...right, "lib/topics/messages/pl.ts", "lib/scenarios/runs/runner.ts", "lib/list/anything.ts"))).toEqual([]);
});

it.each(["lib/list/helpers.ts", "components/common/x.tsx", "lib/topics/utils/x.ts", "lib/forms/data.ts", "lib/jobs/handleMail.ts"])(
  "%s says nothing",
  (path) => {
    expect(vocabulary(held(path))).toEqual([`${path} has a name that says nothing`]);
  },
);

it("300 lines and 20 files are the most", () => {
  expect(vocabulary({ "lib/list/list.ts": "x\n".repeat(300) })).toEqual([]);
  expect(vocabulary({ "lib/list/list.ts": "x\n".repeat(301) })).toEqual(["lib/list/list.ts is longer than 300 lines"]);
  const files = (count: number) => held(...Array.from({ length: count }, (_, at) => `components/list/part-${at}.tsx`));
  expect(vocabulary(files(20))).toEqual([]);
  expect(vocabulary(files(21))).toEqual(["components/list holds more than 20 files"]);
});
