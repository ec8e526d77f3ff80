import { expect, it } from "vitest";
import { parseInstance } from "#lib/planner/model/instance";
import { readCase } from "#lib/planner/testing/cases";

const raw = () => readCase("S01-basic").instance;

it("takes missing pins, floors and limits as none and leaves unknown fields out", () => {
  const { pins: _pins, floors: _floors, regionMax: _max, ...rest } = raw();
  const instance = parseInstance({ ...rest, colour: "red" });
  expect(instance.pins).toEqual({ open: [], closed: [], topicsIn: [], topicsOut: [], week: {} });
  expect([instance.floors, instance.regionMax]).toEqual([{}, {}]);
  expect(instance).not.toHaveProperty("colour");
});

it("sorts entities by id, in code-unit order", () => {
  const shuffled = { ...raw(), clusters: [...(raw().clusters as object[])].reverse() };
  expect(parseInstance(shuffled)).toEqual(parseInstance(raw()));
});

it.each([
  [{ budget: -1 }, /^Field budget /],
  [{ budget: 1.5 }, /^Field budget /],
  [{ format: "svp-2" }, /^Field format /],
  [{ clusters: [{ id: "C1" }] }, /^Field clusters\[0\]\.weight /],
  [{ weeks: ["W01", "W01"] }, /^Field weeks holds the id "W01" twice/],
  [{ pins: { open: ["X"] } }, /^Field pins\.open names "X"/],
  [{ pins: { week: { "V-R1-TH2": "W99" } } }, /^Field pins\.week names "W99"/],
  [{ floors: { C9: 1 } }, /^Field floors names "C9"/],
])("names the field that is wrong in %j", (change, sentence) => {
  expect(() => parseInstance({ ...raw(), ...change })).toThrow(sentence);
});

it("refuses what is no object at all", () => {
  expect(() => parseInstance(null)).toThrow(/whole file/);
});
