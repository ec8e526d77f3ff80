import { expect, it } from "vitest";
import { unzip } from "#lib/testing/zip";
import { toCsv, toXlsx } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns, tableColumns, tableRows } from "#lib/list/cells";
import { columns } from "#lib/list/columns";
import { byArchive, byChoice, byLink, byRecord } from "#lib/list/filters";
import { listOf, listUrl, parseList } from "#lib/list/list";
import { filtersOf } from "#lib/list/offer";
import { member, withOffice } from "#lib/testing/office";

withOffice();

type Row = { id: number; name: string; stage: string; day: string | null; cost: number | null; n: number };
const list = listOf<Row>()({
  domain: "clusters",
  columns: columns<Row>()({
    name: { kind: "link", sort: true, value: (row) => row.name, note: (row) => row.day && "z dniem" },
    stage: { kind: "state", list: "clusterStage", value: (row) => row.stage },
    day: { kind: "day", label: "meetings.day", value: (row) => row.day },
    cost: { kind: "money", label: "scenarios.budget", only: "file", value: (row) => row.cost },
    members: { kind: "number", sort: true, value: (row) => row.n },
  }),
  filters: { stage: byChoice("clusterStage"), theme: byRecord("theme"), archived: byArchive, meeting: byLink },
  sort: "name",
});
const rows: Row[] = [
  { id: 7, name: "=Klaster", stage: "formal", day: "2027-02-05", cost: 123456, n: 3 },
  { id: 8, name: "Inny", stage: "dormant", day: null, cost: null, n: 0 },
];
const here = voice("pl");

it("heading, cell, order and file follow from one description", () => {
  expect(list).toMatchObject({ path: "/clusters", filters: ["stage", "theme", "archived", "meeting"], sorts: ["name", "members"] });
  expect(tableColumns("clusters", list.columns, here).map(({ name, label, sort }) => [name, label, sort])).toEqual([
    ["name", "Nazwa", true],
    ["stage", "Etap", false],
    ["day", "Data", false],
    ["members", "Członkowie", true],
  ]);
  expect(tableRows("/clusters", list.columns, rows, here)).toEqual([
    { id: 7, cells: [["=Klaster", "z dniem", "/clusters/7"], ["sformalizowany", "", "formal"], "05.02.2027", "3"] },
    { id: 8, cells: [["Inny", "", "/clusters/8"], ["uśpiony", "", "dormant"], "", "0"] },
  ]);
});

it("a file has typed cells, and no text that a spreadsheet would run", async () => {
  const file = fileColumns("clusters", list.columns, here);
  expect(toCsv(file, rows, here)).toBe(
    '\ufeff"Nazwa";"Etap";"Data";"Budżet";"Członkowie"\r\n"\'=Klaster";"sformalizowany";"05.02.2027";1234,56;3\r\n"Inny";"uśpiony";"";"";0\r\n',
  );
  const sheet =
    unzip(await toXlsx("Klastry", file, rows, here))
      .get("xl/worksheets/sheet1.xml")
      ?.toString() ?? "";
  expect(sheet).toContain("<v>1234.56</v>");
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>46423<\/v>/);
  expect(sheet).toMatch(/<c r="E2"[^>]*><v>3<\/v>/);
});

it("the address is the list's only memory; what it does not know is dropped", () => {
  const state = parseList(list, { q: "x", stage: "formal", bogus: "1", sort: "-members", page: "3" });
  expect(state).toEqual({ q: "x", filters: { stage: "formal" }, sort: "-members", page: 3 });
  expect(listUrl(list, state)).toBe("/clusters?q=x&stage=formal&sort=-members");
  expect(parseList(list, { sort: "cost; drop table x", page: "0" })).toMatchObject({ sort: "name", page: 1 });
});

it("filters offer values, records and the archive in the person's language; one that comes by a link is not offered", () => {
  const officer = member("oficer");
  const offered = filtersOf({ ...here, actor: officer }, list, parseList(list, {}));
  expect(offered.map(({ name, label }) => [name, label])).toEqual([
    ["stage", "Etap"],
    ["theme", "Dziedzina"],
    ["archived", "w archiwum"],
  ]);
  expect(offered[0]?.options).toContainEqual({ value: "formal", label: "sformalizowany" });
  expect(offered[1]?.options.length).toBeGreaterThan(3);
});
