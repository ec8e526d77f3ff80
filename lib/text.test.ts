import { expect, it } from "vitest";
import { clean, fold, sortKey } from "#lib/text";

it("PL-03 sorts by the Polish alphabet, numbers by value", () => {
  const names = [
    "Źródło",
    "Żagań",
    "Zgorzelec",
    "Ąbc",
    "abc",
    "azb",
    "Ćma",
    "Cyk",
    "Łódź",
    "Lubin",
    "Klaster 10",
    "Klaster 9",
    "Śląsk",
    "Stal",
  ];
  const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  expect(sorted).toEqual([...names].sort(new Intl.Collator("pl", { numeric: true }).compare));
});

it("PL-04 folds Polish letters", () => {
  expect(fold("ŁÓDŹ Wałbrzych ąęśżźćń")).toBe("lodz walbrzych aeszzcn");
});

it("REL-10 cleans text at the door", () => {
  expect(clean(" a\r\nb\0 ")).toBe("a\nb");
  expect(clean("\ud800x")).toBe("x");
  expect(clean("e\u0301")).toBe("é");
});
