import { expect, it } from "vitest";
import {
  answersFor,
  freePlaces,
  isChangeable,
  isNamingOpen,
  nextReserve,
  noPlace,
  orphanedTopics,
  type SeatStatus,
  shareDays,
} from "#lib/scenarios/seats/rules";

const open = ["nominated", "confirmed", "declined"];
const held = ["attended", "absent"];

const isOffice = (who: string) => who === "officer";

it.each([
  ["coordinator", "approved", 1, null, true],
  ["coordinator", "in_delivery", 2, null, true],
  ["coordinator", "consultation", 1, null, false],
  ["coordinator", "approved", 0, null, false],
  ["coordinator", "closed", 1, null, false],
  ["officer", "draft", 0, null, true],
  ["officer", "consultation", 0, null, true],
  ["officer", "in_delivery", 1, null, true],
  ["officer", "closed", 1, null, false],
  ["officer", "cancelled", 0, null, false],
  ["officer", "approved", 1, "2027-01-01", false],
] as const)("%s names people in %s with release %i, archived %s: %s", (role, status, release, archivedAt, expected) => {
  expect(isNamingOpen(isOffice(role), { status, release, archivedAt })).toBe(expected);
});

it.each([
  ["coordinator", null, true, []],
  ["coordinator", "nominated", false, open],
  ["coordinator", "nominated", true, open],
  ["coordinator", "confirmed", true, open],
  ["coordinator", "attended", true, []],
  ["coordinator", "reserve", true, []],
  ["coordinator", "declined", true, []],
  ["officer", "nominated", false, open],
  ["officer", "confirmed", true, [...open, ...held]],
  ["officer", "absent", true, ["confirmed", ...held]],
  ["officer", "declined", true, []],
  ["officer", "reserve", true, []],
] as const)("%s answers for %s, begun %s: %j", (role, from, hasBegun, expected) => {
  expect(answersFor(isOffice(role), from, hasBegun)).toEqual(expected);
});

it.each([
  ["coordinator", null, true],
  ["coordinator", "confirmed", true],
  ["coordinator", "attended", false],
  ["officer", "attended", true],
  ["officer", "declined", false],
  ["officer", "reserve", false],
] as const)("%s may change %s: %s", (role, status, expected) => expect(isChangeable(isOffice(role), status)).toBe(expected));

it("a place is free when it was given back, nobody took it and the capacity leaves it", () => {
  const row = (id: number, clusterId: number, status: SeatStatus, position: number) => ({ id, clusterId, status, position });
  const rows = [
    row(1, 1, "confirmed", 0),
    row(2, 2, "declined", 1),
    row(3, 3, "declined", 2),
    row(4, 4, "nominated", 2),
    row(5, 5, "reserve", 1),
  ];
  expect(freePlaces(rows, 9)).toEqual([{ position: 1, clusterIds: [2] }]);
  expect(freePlaces(rows, 2)).toEqual([]);
  expect(freePlaces([...rows, row(6, 4, "declined", 1)], 9)).toEqual([{ position: 1, clusterIds: [2, 4] }]);
  expect(freePlaces([row(2, 2, "declined", noPlace)], 9)).toEqual([]);
});

const supporters = new Map([
  [10, new Set([1, 2])],
  [11, new Set([3, 4])],
]);
const waiting = (...clusterIds: number[]) => clusterIds.map((clusterId, id) => ({ id, clusterId }));

it.each([
  ["the cluster's own first, wherever it stands", waiting(2, 4, 1), [1], [3], 2],
  ["the first in order when no topic is left alone", waiting(2, 4), [9], [1, 3], 0],
  ["whoever supports the topic left alone", waiting(2, 4), [3], [1], 1],
  ["the first in order when nobody supports the topic left alone", waiting(2, 1), [3], [1], 0],
  ["nobody whose cluster supports nothing here", waiting(8, 9), [9], [1, 3], undefined],
  ["nobody when nobody waits", waiting(), [1], [3], undefined],
] as const)("%s moves up", (_what, reserve, leaving, seated, expected) => {
  expect(nextReserve({ reserve, leaving, seated: new Set(seated), supporters })?.id).toBe(expected);
});

it("whoever saves more topics goes first", () => {
  const many = new Map([...supporters, [12, new Set([4])]]);
  expect(nextReserve({ reserve: waiting(3, 4), leaving: [9], seated: new Set([1]), supporters: many })?.clusterId).toBe(4);
  expect(orphanedTopics(many, new Set([1]))).toEqual([11, 12]);
});

it.each([
  ["2013-09-17", "2013-09-19", "2013-09-19", "2013-09-20", true],
  ["2013-09-17", "2013-09-19", "2013-09-20", "2013-09-20", false],
  ["2013-09-17", "2013-09-17", "2013-09-16", "2013-09-18", true],
])("%s–%s and %s–%s share a day: %s", (a, b, c, d, expected) => {
  expect(shareDays({ startsOn: a, endsOn: b }, { startsOn: c, endsOn: d })).toBe(expected);
});
