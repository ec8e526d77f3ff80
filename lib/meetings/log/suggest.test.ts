import { expect, it } from "vitest";
import { suggest } from "#lib/meetings/log/suggest";

const names = {
  clusters: ["Dolnośląski Klaster Surowcowy", "Klaster NUTRIBIOMED"],
  people: ["Alicja Officerska"],
  themes: ["Transfer wiedzy"],
  regions: ["Górna Austria"],
};
const create = { "@": "nowy klaster", ">": "nowy region" };
const labels = (line: string) => suggest(line, line.length, names, create).map((one) => one.label);

it("picks names by the beginning of any word, without marks", () => {
  expect(labels("Łańcuchy @sur")).toEqual(["Dolnośląski Klaster Surowcowy", "nowy klaster: sur"]);
  expect(labels("x #")).toEqual(["Transfer wiedzy"]);
  expect(labels("x >gorna a")).toEqual(["Górna Austria", "nowy region: gorna a"]);
});

it("offers nothing after a whole name, in an address, or without a mark", () => {
  expect(labels("x @Klaster NUTRIBIOMED")).toEqual([]);
  expect(labels("x @Klaster NUTRIBIOMED do 19")).toEqual([]);
  expect(labels("jan@urzad")).toEqual([]);
  expect(labels("zwykły tekst")).toEqual([]);
});

it("puts the name in place of what was typed", () => {
  expect(suggest("a @nutri z", 8, names, create)[0]).toEqual({
    label: "Klaster NUTRIBIOMED",
    line: "a @Klaster NUTRIBIOMED z",
    caret: 23,
    isNew: false,
    isReady: true,
  });
});

it("Enter takes a new place that was only said, not a new cluster and not the rest of a line", () => {
  const first = (line: string) => suggest(line, line.length, names, create)[0];
  expect(first("x >Kraj Basków")).toMatchObject({ isNew: true, isReady: true });
  expect(first("x >Kraj Basków wspólne laboratoria")).toMatchObject({ isNew: true, isReady: false });
  expect(first("x @Klaster Ceramiki")).toMatchObject({ isNew: true, isReady: false });
});
