import { describe, expect, it } from "vitest";
import { parseInstance } from "#lib/planner/model/instance";
import { holidaysIn, mondayOf, weeksBetween } from "#lib/scenarios/programme/calendar";
import { problemOf, type Records } from "#lib/scenarios/runs/candidates";
import { costLines, costsOf, distanceFromHome } from "#lib/scenarios/programme/costs";
import { candidateCode, readCandidate } from "#lib/scenarios/programme/codes";
import { canMove, needsReason } from "#lib/scenarios/rules";

const rates = [
  { key: "near", amount: 30_000, upToKm: 300 },
  { key: "far", amount: 90_000, upToKm: 20_000 },
  { key: "accommodation", amount: 40_000, upToKm: null },
  { key: "per_diem", amount: 20_000, upToKm: null },
  { key: "interpreting", amount: 100_000, upToKm: null },
  { key: "venue", amount: 50_000, upToKm: null },
  { key: "organisation", amount: 200_000, upToKm: null },
];
const scenario = {
  fromDay: "2013-09-09",
  toDay: "2013-11-08",
  budget: 9_000_000,
  maxEvents: 6,
  maxEventsPerWeek: 1,
  minGapWeeks: 2,
  maxTrips: 3,
  regionMax: 2,
  visitMax: null,
  workshopMax: 1,
};
const saxony = {
  id: 5,
  country: "DE",
  nutsCode: "DED",
  latitude: 51.05,
  longitude: 13.74,
  validUntil: null,
  blocked: [],
  strengths: new Map([
    [1, 3],
    [2, 1],
  ]),
};
const base: Records = {
  scenario,
  pins: [],
  activities: [],
  rates,
  clusters: [
    { id: 7, blocked: [{ fromDay: "2013-09-18", toDay: "2013-09-18" }] },
    { id: 8, blocked: [] },
  ],
  topics: [
    {
      id: 1,
      themeIds: [1],
      supporters: new Map([
        [7, 3],
        [8, 1],
      ]),
    },
    { id: 2, themeIds: [2], supporters: new Map([[8, 3]]) },
  ],
  regions: [saxony],
  indications: [{ clusterId: 8, regionId: 5, topicId: null, themeId: 1 }],
};

describe("the problem made from records", () => {
  it("has one candidate a format, region and theme with evidence of strength 2 or more, and is valid", () => {
    const { instance, leftOut } = problemOf(base);
    expect(parseInstance(instance).events.map((event) => event.id)).toEqual(["V-5-1", "W-5-1"]);
    expect(instance.topics.map((topic) => topic.id)).toEqual(["T-1"]);
    expect(leftOut).toEqual([{ kind: "topic", id: 2, reason: "noRegion" }]);
    expect(instance.formatMax).toEqual({ workshop: 1 });
    expect(instance.regionMax).toEqual({ "R-5": 2 });
  });

  it("adds one to the fit when a supporter wants this region for it", () => {
    const fit = (indications: Records["indications"]) => problemOf({ ...base, indications }).instance.events[0]?.fit["T-1"];
    expect(fit(base.indications)).toBe(4);
    expect(fit([])).toBe(3);
    expect(fit([{ clusterId: 9, regionId: 5, topicId: 1, themeId: null }]), "somebody else's wish").toBe(3);
    expect(fit([{ clusterId: 7, regionId: 5, topicId: 1, themeId: null }])).toBe(4);
    expect(fit([{ clusterId: 7, regionId: 5, topicId: 99, themeId: 1 }]), "for another topic").toBe(3);
  });

  it("keeps weeks with holidays on either side and blocked dates out", () => {
    const weeks = problemOf(base).instance.events[0]?.weeks ?? [];
    expect(weeks).not.toContain("2013-09-30");
    expect(weeks).not.toContain("2013-10-28");
    expect(weeks).toContain("2013-09-09");
    const blocked = { ...saxony, blocked: [{ fromDay: "2013-09-13", toDay: "2013-09-16" }] };
    expect(problemOf({ ...base, regions: [blocked] }).instance.events[0]?.weeks.slice(0, 2)).toEqual(["2013-09-23", "2013-10-07"]);
    expect(problemOf(base).instance.clusters[0]).toMatchObject({ id: "C-7", maxTrips: 3, blockedWeeks: ["2013-09-16"] });
  });

  it("says why a region is outside", () => {
    const reason = (change: Partial<Records["regions"][number]>) =>
      problemOf({ ...base, regions: [{ ...saxony, ...change }] }).leftOut.find((one) => one.kind === "region")?.reason;
    expect(reason({ validUntil: "2013-09-01" })).toBe("expired");
    expect(reason({ strengths: new Map([[1, 1]]) })).toBe("noEvidence");
    expect(reason({ strengths: new Map([[9, 3]]) })).toBe("noTopic");
    expect(reason({ blocked: [{ fromDay: "2013-01-01", toDay: "2013-12-31" }] })).toBe("noWeek");
    expect(reason({})).toBeUndefined();
  });

  it("drops pins whose target is no longer there", () => {
    const pins = [
      { kind: "open", target: "V-5-1", value: null },
      { kind: "closed", target: "V-99-1", value: null },
      { kind: "week", target: "W-5-1", value: "2013-09-30" },
      { kind: "floor", target: "C-8", value: "2" },
    ];
    const { instance } = problemOf({ ...base, pins });
    expect(instance.pins).toEqual({ open: ["V-5-1"], closed: [], topicsIn: [], topicsOut: [], week: { "W-5-1": "2013-09-30" } });
    expect(instance.floors).toEqual({ "C-8": 2 });
    const outside = problemOf({ ...base, pins: [{ kind: "week", target: "W-5-1", value: "2014-01-06" }] }).instance;
    expect(outside.pins.week, "a week outside the period decides nothing").toEqual({});
  });

  it("a week that a person fixed holds whatever stands in the calendar; the free weeks are told beside it", () => {
    const pins = [{ kind: "week", target: "W-5-1", value: "2013-09-30" }];
    const { instance, free } = problemOf({ ...base, pins });
    expect(instance.events.find((event) => event.id === "W-5-1")?.weeks).toEqual(["2013-09-30"]);
    expect(free.get("W-5-1")).not.toContain("2013-09-30");
  });

  it("looks at a region's approval on the days of the visit, not at the beginning of the period", () => {
    const untilMiddle = problemOf({ ...base, regions: [{ ...saxony, validUntil: "2013-10-10" }] }).instance.events;
    expect(untilMiddle.find((event) => event.id === "V-5-1")?.weeks.at(-1)).toBe("2013-10-07");
    const untilTuesday = problemOf({ ...base, regions: [{ ...saxony, validUntil: "2013-10-08" }] }).instance.events;
    expect(untilTuesday.find((event) => event.id === "V-5-1")?.weeks, "three days do not end by Tuesday").not.toContain("2013-10-07");
    expect(untilTuesday.find((event) => event.id === "W-5-1")?.weeks, "one day does").toContain("2013-10-07");
  });

  it("names the obstacle of a topic: an approval that ends, a calendar without a week, or no evidence at all", () => {
    const reason = (change: Partial<Records["regions"][number]>) =>
      problemOf({ ...base, regions: [{ ...saxony, ...change }] }).leftOut.find((one) => one.kind === "topic" && one.id === 1)?.reason;
    expect(reason({ validUntil: "2013-09-01" })).toBe("regionExpired");
    expect(reason({ blocked: [{ fromDay: "2013-01-01", toDay: "2013-12-31" }] })).toBe("regionNoWeek");
    expect(reason({ strengths: new Map([[1, 1]]) })).toBe("noRegion");
  });

  describe("what stands in the programme", () => {
    const kept = {
      candidate: "V-5-1",
      status: "planned" as const,
      startsOn: "2013-09-24",
      days: 3,
      capacity: 12,
      fixedCost: 1,
      seatCost: 2,
      byHand: null,
    };
    const with_ = (change: Partial<Records["activities"][number]>, more: Partial<Records> = {}) =>
      problemOf({ ...base, ...more, activities: [{ ...kept, ...change }] });

    it.each(["host_confirmed", "held", "reported"] as const)("%s is opened again in its very week", (status) => {
      const { instance, stuck } = with_({ status });
      expect([instance.pins.open, instance.pins.week, stuck]).toEqual([["V-5-1"], { "V-5-1": "2013-09-23" }, []]);
    });

    it.each(["cancelled", "host_declined"] as const)("%s is not planned again", (status) => {
      expect(with_({ status }).instance.pins).toMatchObject({ open: [], closed: ["V-5-1"] });
    });

    it("a settled one that has no place is named instead of being dropped", () => {
      expect(with_({ status: "host_confirmed", startsOn: "2014-03-04" }).stuck).toEqual(["V-5-1"]);
      expect(with_({ status: "host_confirmed" }, { regions: [] }).stuck).toEqual(["V-5-1"]);
      expect(with_({ status: "planned" }, { regions: [] }).stuck).toEqual([]);
    });

    it("days, seats and costs set by hand are those of the calculation, the others follow the price list", () => {
      const event = (change: Partial<Records["activities"][number]>) => with_(change).instance.events.find((one) => one.id === "V-5-1");
      expect(event({})).toMatchObject({ capacity: 12, fixedCost: 500_000, seatCost: 170_000 });
      expect(event({ byHand: ["costs"] })).toMatchObject({ capacity: 12, fixedCost: 1, seatCost: 2 });
      expect(event({ byHand: ["capacity"], capacity: 5 })).toMatchObject({ capacity: 5, fixedCost: 500_000 });
      expect(event({ byHand: ["days"], days: 2 })).toMatchObject({ fixedCost: 400_000, seatCost: 110_000 });
    });
  });
});

it("costs come from the price list by distance, days and seats", () => {
  const km = distanceFromHome(51.05, 13.74);
  expect(km).toBeGreaterThan(220);
  expect(km).toBeLessThan(240);
  expect(costsOf(costLines(rates, "study_visit", 3, km))).toEqual({ fixedCost: 500_000, seatCost: 170_000 });
  expect(costsOf(costLines(rates, "workshop", 1, 900))).toEqual({ fixedCost: 350_000, seatCost: 150_000 });
});

it.each([
  [0, "near"],
  [299, "near"],
  [300, "near"],
  [301, "far"],
  [20_000, "far"],
  [20_001, "far"],
  [null, "far"],
])("a way of %s km is paid as %s, the last kilometre of a band included", (km, band) => {
  const lines = [rates, rates.toReversed()].map((list) => costLines(list, "study_visit", 1, km).filter((one) => one.key === band));
  expect(lines.map(([line]) => [line?.amount, line?.perSeat])).toEqual(
    lines.map(() => [rates.find((rate) => rate.key === band)?.amount, true]),
  );
});

it("weeks are whole, holidays are those of the host's region too", () => {
  expect(weeksBetween("2013-09-10", "2013-09-27")).toEqual(["2013-09-16", "2013-09-23"]);
  expect(weeksBetween("2013-09-09", "2013-09-12")).toEqual([]);
  expect(mondayOf("2013-09-15")).toBe("2013-09-09");
  expect(holidaysIn("2013-11-18", "DE", "DED").map((one) => one.day)).toEqual(["2013-11-20"]);
  expect(holidaysIn("2013-11-18", "DE", "DE1")).toEqual([]);
  expect(
    holidaysIn("2013-03-25", "CZ", null).map((one) => one.day),
    "closed schools at Easter",
  ).toContain("2013-03-28");
  expect(holidaysIn("2013-11-11", "AT", "AT31").map((one) => one.country)).toEqual(["PL"]);
});

it("names of candidates read back", () => {
  expect(readCandidate(candidateCode("study_visit", 12, 3))).toEqual({ type: "study_visit", regionId: 12, themeId: 3 });
  expect(readCandidate("T-1")).toBeNull();
});

it.each([
  ["draft", "consultation", true, false],
  ["draft", "approved", false, false],
  ["consultation", "approved", true, false],
  ["approved", "consultation", true, true],
  ["approved", "draft", false, false],
  ["in_delivery", "closed", true, false],
  ["closed", "draft", false, false],
  ["consultation", "cancelled", true, true],
] as const)("a scenario goes from %s to %s: %s, with a reason: %s", (from, to, allowed, reason) => {
  expect(canMove(from, to)).toBe(allowed);
  if (allowed) expect(needsReason(from, to)).toBe(reason);
});
