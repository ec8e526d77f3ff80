import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseElection } from "#lib/planner/shares/election";
import { equalShares, type EqualShares } from "#lib/planner/shares/equal-shares";
import { parsePabulib } from "#lib/planner/shares/pabulib";
import { compare, fraction, minus, over, parseRational, plus, show, times } from "#lib/planner/shares/rational";

const golden = JSON.parse(readFileSync(new URL("../cases/M1-basic.json", import.meta.url), "utf8")) as {
  instance: { projects: { id: string; cost: number }[] };
  expected: Record<"cost" | "card", Record<string, object> & { equalShares: object }>;
};

it.each(["cost", "card"] as const)("M1 with %s utility: order, steps, add1, early stop and fill to the letter", (utility) => {
  const { equalShares: plain, ...completions } = golden.expected[utility];
  expect(equalShares(parseElection(golden.instance), utility)).toMatchObject({ ...plain, ...completions });
});

const election = (budget: number, costs: Record<string, number>, ballots: string[][]) =>
  parseElection({
    format: "mes-1",
    budget,
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
    voters: ballots.map((approve, index) => ({ id: `v${index}`, weight: 1, approve })),
  });

it("breaks ties exactly: more votes, lower cost, smaller id", () => {
  const result = equalShares(election(30, { b: 10, a: 10, c: 10 }, [["a"], ["b"], ["c"]]));
  expect([result.order, result.steps.map((step) => step.tied)]).toEqual([
    ["a", "b", "c"],
    [3, 2, 1],
  ]);
});

it("sees an affordable project where rounded numbers would not: three thirds make one", () => {
  const result = equalShares(election(1, { a: 1 }, [["a"], ["a"], ["a"]]));
  expect([result.share, result.order, result.left]).toEqual(["1/3", ["a"], "0"]);
});

it("treats a weight of w as w voters", () => {
  const projects = [{ id: "a", cost: 7 }];
  const heavy = parseElection({ format: "mes-1", budget: 10, projects, voters: [{ id: "v", weight: 3, approve: ["a"] }] });
  expect(equalShares(heavy)).toEqual(equalShares(election(10, { a: 7 }, [["a"], ["a"], ["a"]])));
});

const money = (result: EqualShares) => result.steps.map((step) => parseRational(step.rho) ?? fraction(0n, 1n));

it("never spends more than the budget, and ρ never falls", () => {
  const ballots = fc.array(fc.subarray(["a", "b", "c", "d", "e"]), { minLength: 1, maxLength: 8 });
  const costs = fc.record(Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, fc.integer({ min: 1, max: 40 })])));
  fc.assert(
    fc.property(ballots, costs, fc.integer({ min: 1, max: 90 }), (votes, prices, budget) => {
      const result = equalShares(election(budget, prices as Record<string, number>, votes));
      for (const cost of [result.cost, result.add1.cost, result.add1EarlyStop.cost, result.add1ThenFill.cost, result.plainThenFill.cost])
        expect(Number(cost)).toBeLessThanOrEqual(budget);
      money(result).forEach((rho, index, all) => index > 0 && expect(compare(all[index - 1] ?? rho, rho)).toBeLessThanOrEqual(0));
      const [spent, left] = [parseRational(result.cost), parseRational(result.left)];
      expect(spent && left && show(plus(spent, left))).toBe(String(budget));
    }),
    { numRuns: 150, seed: 7 },
  );
});

it("counts with fractions exactly", () => {
  const [third, half] = [fraction(1n, 3n), fraction(1n, 2n)];
  expect([plus(third, half), minus(third, half), times(third, 6n), over(third, half)].map(show)).toEqual(["5/6", "-1/6", "2", "2/3"]);
  expect(["12.50", "-1/3", "7", "x", "1/0"].map((text) => parseRational(text)).map((value) => value && show(value))).toEqual([
    "25/2",
    "-1/3",
    "7",
    null,
    null,
  ]);
});

const PB = `META
key;value
budget;30
vote_type;approval
PROJECTS
project_id;cost;name
1;10;"Park; large"
2;20;Road
VOTES
voter_id;age;vote
7;30;1,2
8;31;1
9;32;1
`;

it("reads Pabulib files and joins equal ballots", () => {
  const read = parsePabulib(PB);
  expect(read.voters).toEqual([
    { weight: 1n, approve: ["1", "2"] },
    { weight: 2n, approve: ["1"] },
  ]);
  expect(equalShares(read).order).toEqual(["1"]);
  expect(equalShares(read).plainThenFill.selected).toEqual(["1", "2"]);
});

it.each([
  [PB.replace("budget;30", "budget;much"), /META\.budget/],
  [PB.replace("vote_type;approval", "vote_type;ordinal"), /META\.vote_type/],
  [PB.replace("8;31;1", "8;31;5"), /VOTES\.vote/],
  [PB.slice(0, PB.indexOf("VOTES")), /VOTES/],
])("names what is wrong in a Pabulib file", (text, sentence) => {
  expect(() => parsePabulib(text)).toThrow(sentence);
});
