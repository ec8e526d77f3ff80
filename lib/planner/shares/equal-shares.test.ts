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

const POINTS = `META
key;value
budget;12
vote_type;cumulative
PROJECTS
project_id;cost
a;6
b;6
c;6
VOTES
voter_id;vote;points
1;a,b;4,2
2;a,b;2,4
3;b,c;2,1
4;c,a;1,0
`;

it("reads ballots of points: above zero is approved, equal ballots are joined", () => {
  const read = parsePabulib(POINTS);
  const shownPoints = read.voters.map(({ approve, points }) => [approve, points?.map(show)]);
  expect(shownPoints).toEqual([
    [
      ["a", "b"],
      ["4", "2"],
    ],
    [
      ["a", "b"],
      ["2", "4"],
    ],
    [
      ["b", "c"],
      ["2", "1"],
    ],
    [["c"], ["1"]],
  ]);
  const joined = parsePabulib(POINTS.replace("4;c,a;1,0", "4;b,a;2,4").replace("cumulative", "scoring"));
  expect(joined.voters.map((voter) => voter.weight)).toEqual([2n, 1n, 1n]);
});

it("with cardinal utility a point has one price: computed by hand", () => {
  // Each voter has 3. b: 2ρ + 4ρ + 2ρ = 6 at ρ = 3/4, and 4ρ = 3 is all that voter 2 has. a: 4ρ + 2ρ = 6 at ρ = 1 asks 4 of voter 1, who has 3,
  // so 3 + 2ρ = 6 at ρ = 3/2. c: ρ + ρ = 6 at ρ = 3. b wins; then a and c cannot be paid: 3/2 + 0 and 3/2 + 3 are less than 6.
  const result = equalShares(parsePabulib(POINTS), "card");
  expect(result.steps).toEqual([{ project: "b", rho: "3/4", maxPayment: "3", tied: 1 }]);
  expect([result.share, result.left]).toEqual(["3", "6"]);
  expect(result.plainThenFill.selected).toEqual(["a", "b"]);
});

it("with cost utility the same ballots are approvals: b by its three votes, each paying 2", () => {
  const result = equalShares(parsePabulib(POINTS));
  expect(result.steps).toEqual([{ project: "b", rho: "1/3", maxPayment: "2", tied: 1 }]);
});

it("points are exact: halves and tenths cost what they say, and tenfold points change ρ alone", () => {
  const file = (points: string) => parsePabulib(POINTS.replace("1;a,b;4,2", `1;a,b;${points}`));
  // b: 0.2ρ + 4ρ + 2ρ = 6 at ρ = 30/31 would ask 120/31 > 3 of voter 2, so 3 + 2.2ρ = 6 at ρ = 15/11; a: 2.5ρ + 2ρ = 6 at ρ = 4/3 would ask
  // 10/3 > 3 of voter 1, so 3 + 2ρ = 6 at ρ = 3/2.
  expect(equalShares(file("2.5,0.2"), "card").steps[0]).toEqual({ project: "b", rho: "15/11", maxPayment: "3", tied: 1 });
  const tenfold = POINTS.replaceAll(/;([\d,]+)$/gm, (all, digits: string) =>
    /,/.test(digits) ? `;${digits.replaceAll(/\d+/g, "$&0")}` : all,
  );
  expect(equalShares(parsePabulib(tenfold), "card").steps).toEqual([{ project: "b", rho: "3/40", maxPayment: "3", tied: 1 }]);
});

it("one point for each approval is cardinal utility as it always was", () => {
  const ballots = fc.array(fc.subarray(["a", "b", "c"], { minLength: 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(ballots, (votes) => {
      const lines = votes.map((ids, index) => `${index};${ids.join()};${ids.map(() => 1).join()}`);
      const text = `${POINTS.slice(0, POINTS.indexOf("1;a,b;4,2"))}${lines.join("\n")}\n`;
      expect(equalShares(parsePabulib(text), "card")).toEqual(equalShares(election(12, { a: 6, b: 6, c: 6 }, votes), "card"));
    }),
    { numRuns: 60, seed: 3 },
  );
});

it.each([
  [POINTS.replace("3;b,c;2,1", "3;b,c;2"), "Field VOTES.points of ballot 3 holds 1 numbers for 2 projects."],
  [POINTS.replace("3;b,c;2,1", "3;b,c;2,much"), 'Field VOTES.points of ballot 3 holds "much", which is no number.'],
  [POINTS.replace("3;b,c;2,1", "3;b,b;2,1"), 'Field VOTES.vote of ballot 3 names "b" twice, so its points are not known.'],
  [POINTS.replace("3;b,c;2,1", "3;b,x;2,1"), 'Field VOTES.vote of ballot 3 names "x", which is not a project.'],
  [POINTS.replace("voter_id;vote;points", "voter_id;vote;marks"), "Field VOTES.points is missing."],
])("names what is wrong in a file of points", (text, sentence) => {
  expect(() => parsePabulib(text)).toThrow(sentence);
});

it.each([
  [PB.replace("budget;30", "budget;much"), /META\.budget/],
  [PB.replace("vote_type;approval", "vote_type;ordinal"), /META\.vote_type/],
  [PB.replace("8;31;1", "8;31;5"), /VOTES\.vote/],
  [PB.slice(0, PB.indexOf("VOTES")), /VOTES/],
])("names what is wrong in a Pabulib file", (text, sentence) => {
  expect(() => parsePabulib(text)).toThrow(sentence);
});
