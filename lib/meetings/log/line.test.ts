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

const due = "2026-11-27";
it.each([
  ["Zwiększyć budżet wizyt do 1.5 mln zł", "Zwiększyć budżet wizyt do 1.5 mln zł", null],
  ["Zwiększyć budżet do 10.12 mln zł", "Zwiększyć budżet do 10.12 mln zł", null],
  ["Zarezerwować salę od 9.00 do 11.10", "Zarezerwować salę od 9.00 do 11.10", null],
  ["Poprawić ust. 3 do 4.5 regulaminu", "Poprawić ust. 3 do 4.5 regulaminu", null],
  ["Obniżyć koszt do 10.12 %", "Obniżyć koszt do 10.12 %", null],
  ["Rozesłać ankietę do 19.12.2026 r.", "Rozesłać ankietę", "2026-12-19"],
  ["Rozesłać ankietę do 19.12.2026 r. i zebrać", "Rozesłać ankietę i zebrać", "2026-12-19"],
  ["Rozesłać ankietę do 5.1.27", "Rozesłać ankietę", "2027-01-05"],
  ["Rozesłać ankietę do dnia 5.01.2027", "Rozesłać ankietę", "2027-01-05"],
  ["Rozesłać ankietę do 5 stycznia 2027 r.", "Rozesłać ankietę", "2027-01-05"],
  ["Rozesłać ankietę do 19.12", "Rozesłać ankietę", "2026-12-19"],
  ["Rozesłać ankietę do 19.12.", "Rozesłać ankietę.", "2026-12-19"],
  ["Przygotować spotkanie do piątku", "Przygotować spotkanie", "2026-12-04"],
  ["Przyłączyć się do Piątkowskiego", "Przyłączyć się do Piątkowskiego", null],
  ["Poprosić A > B o opinię", "Poprosić A > B o opinię", null],
  ["Zapłacić do 31.02.2027", "Zapłacić do 31.02.2027", null],
])("%j is %j, due %j", (words, text, dueOn) => {
  const marked = { ...dictionary, regions: [...dictionary.regions, { id: 10, name: "B" }] };
  expect(readLine(words, marked, due)).toMatchObject({ text, dueOn, regionId: null });
});

it.each(["Kontakt przez biuro@klaster.example", "Firma B&R#1 i hasło x>y", "@klaster.example na Instagramie"])(
  "%j holds no mark",
  (words) => {
    const names: Dictionary = {
      ...{ clusters: [{ id: 1, name: "Klaster" }], people: [] },
      ...{ themes: [{ id: 2, name: "1" }], regions: [{ id: 3, name: "y" }] },
    };
    expect(readLine(words, names, due)).toMatchObject({ text: words, clusterId: null, themeIds: [], regionId: null });
  },
);

it("a mark may stand in brackets or quotation marks", () =>
  expect(read("Zgłosił (@Alicja Officerska) „#Zielona gospodarka”")).toMatchObject({ personId: 7, themeIds: [4] }));

it("brackets with a name that is known mean the one that is known", () => {
  expect(read("Głos @[dolnośląski klaster lotniczy]")).toMatchObject({ clusterId: 2, newCluster: null });
  expect(read("Wizyta >[Górna Austria]")).toMatchObject({ regionId: 9, newRegion: null });
});
