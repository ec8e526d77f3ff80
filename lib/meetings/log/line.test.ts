import { expect, it } from "vitest";
import { kindOf, readLine, type Dictionary } from "#lib/meetings/log/line";

const dictionary: Dictionary = {
  clusters: [
    { id: 1, name: "Dolnośląski Klaster" },
    { id: 2, name: "Dolnośląski Klaster Lotniczy" },
  ],
  people: [{ id: 7, name: "Alicja Officerska" }],
  themes: [
    { id: 3, name: "Transfer wiedzy" },
    { id: 4, name: "Zielona gospodarka" },
  ],
  regions: [{ id: 9, name: "Górna Austria" }],
};
const read = (words: string) => readLine(words, dictionary, "2013-07-03");

it("takes the longest name after a mark and leaves the sentence", () => {
  expect(read("Lekkie konstrukcje @dolnoslaski klaster lotniczy #transfer wiedzy #Zielona gospodarka, pilotaż")).toMatchObject({
    text: "Lekkie konstrukcje, pilotaż",
    clusterId: 2,
    themeIds: [3, 4],
  });
});

it("reads a wanted region with the reason", () => {
  expect(read(">Górna Austria @Dolnośląski Klaster Lotniczy: wspólne laboratoria")).toMatchObject({
    text: "wspólne laboratoria",
    regionId: 9,
    clusterId: 2,
  });
});

it("reads a task's owner and day, in the next year when the day has passed", () => {
  expect(read("Zebrać potwierdzenia @Alicja Officerska do 19.07")).toMatchObject({
    text: "Zebrać potwierdzenia",
    personId: 7,
    dueOn: "2013-07-19",
  });
  expect(read("Sprawozdanie do 15.01")).toMatchObject({ dueOn: "2014-01-15", text: "Sprawozdanie" });
  expect(read("Bieg do 45.13")).toMatchObject({ dueOn: null, text: "Bieg do 45.13" });
});

it("creates from brackets, and leaves a mark that names nothing as it was written", () => {
  expect(read("Nowy głos @[Klaster Ceramiki]")).toMatchObject({ newCluster: "Klaster Ceramiki", text: "Nowy głos" });
  expect(read("adres a@b, 5 > 3 i #nic")).toMatchObject({ text: "adres a@b, 5 > 3 i #nic", clusterId: null });
});

it.each([
  ["temat: Druk 3D", "topic", "Druk 3D"],
  ["Zadanie: zebrać", "task", "zebrać"],
  ["Uwaga: coś", "note", "Uwaga: coś"],
])("%s is a %s", (line, kind, words) => {
  expect(kindOf(line, "note")).toEqual({ kind, words });
});
