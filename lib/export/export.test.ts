import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { bullet, heading, line, projectFooter, table, toDocx } from "#lib/export/docx";
import { toIcs } from "#lib/export/ics";
import { fileResponse, harmless, tableResponse, toCsv, toXlsx, type FileColumn } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { withOffice } from "#lib/testing/office";
import { textOfDocx, unzip } from "#lib/testing/zip";

const project = {
  marks: [{ kind: "text" as const, pl: "Unia Europejska", en: "European Union" }],
  fundingPl: "Współfinansowany",
  fundingEn: "Co-financed",
};
const part = (document: Buffer, name: RegExp) =>
  [...unzip(document)]
    .filter(([path]) => name.test(path))
    .map(([, body]) => body.toString("utf8"))
    .join("");

withOffice();

it("a document carries its title, its language, real headings, and the project's marks on every page", async () => {
  const children = [
    heading("Protokół", 1),
    heading("Ustalenia"),
    line("Pierwszy wiersz"),
    bullet("Punkt"),
    table(["Klaster"], [["NUTRIBIOMED"]]),
  ];
  const document = await toDocx("Protokół 3 lipca", "pl", project, children);
  const body = part(document, /word\/document\.xml$/);
  expect(part(document, /docProps\/core\.xml/)).toContain("Protokół 3 lipca");
  expect(part(document, /word\/styles\.xml/)).toContain('w:lang w:val="pl-PL"');
  expect(body.match(/w:pStyle w:val="Heading[12]"/g)).toEqual(['w:pStyle w:val="Heading1"', 'w:pStyle w:val="Heading2"']);
  expect(body).toMatch(/<w:tblHeader\s*\/>/);
  for (const words of ["Unia Europejska", "Współfinansowany", "NUTRIBIOMED", "Punkt"]) expect(textOfDocx(document)).toContain(words);
  const english = textOfDocx(await toDocx("Minutes", "en", project, [line("x")]));
  expect(english).toContain("European Union");
  expect(english).not.toContain("Unia Europejska");
});

it("lines of a text stay lines in a paragraph, a list and a table", async () => {
  const said = "Cel pierwszy\nCel drugi\nCel trzeci";
  const children = [line(said), bullet(said), table(["Cel"], [[said]])];
  const body = part(await toDocx("x", "pl", null, children), /word\/document\.xml$/);
  expect(body.match(/<w:br\s*\/>/g)).toHaveLength(6);
  expect(body).not.toContain("pierwszy\n");
});

it("without a project the foot has the page numbers alone", async () => {
  expect(projectFooter(null, "pl").options.children).toHaveLength(1);
  expect(projectFooter({ ...project, fundingPl: null }, "pl").options.children).toHaveLength(2);
  expect(textOfDocx(await toDocx("x", "pl", null, [line("Treść")], { compact: true }))).toContain("Treść");
});

const event = {
  ...{
    name: "visit-7",
    url: "https://grono.example/scenarios/1",
    sequence: 3,
    summary: "Wizyta, Saksonia; dzień 1",
    location: "Drezno\\Dresden",
    description: "Kto:\r\nwszyscy",
  },
  ...{ firstDay: "2013-09-30", lastDay: "2013-10-01", changedAt: "2013-07-04T10:00:00.123Z" },
};

it("a calendar marks its commas, ends whole days on the day after, and tells instants in UTC", () => {
  const whole = toIcs("Jesień, 2013", [{ ...event, status: "CONFIRMED" }]);
  expect(whole).toContain("X-WR-CALNAME:Jesień\\, 2013\r\n");
  expect(whole).toContain("DTSTART;VALUE=DATE:20130930\r\nDTEND;VALUE=DATE:20131002\r\nSTATUS:CONFIRMED\r\nSUMMARY");
  expect(whole).toContain("SEQUENCE:3\r\n");
  expect(whole).toContain("URL:https://grono.example/scenarios/1\r\n");
  expect(whole).toContain("SUMMARY:Wizyta\\, Saksonia\\; dzień 1\r\nLOCATION:Drezno\\\\Dresden\r\nDESCRIPTION:Kto:\\nwszyscy\\nhttps");
  expect(whole).toContain("DTSTAMP:20130704T100000Z\r\nLAST-MODIFIED:20130704T100000Z\r\n");
  const timed = toIcs("x", [{ ...event, startsAt: "2013-09-30T07:00:00.000Z", endsAt: "2013-09-30T09:30:00.000Z" }]);
  expect(timed).toContain("DTSTART:20130930T070000Z\r\nDTEND:20130930T093000Z\r\n");
  expect(timed).not.toMatch(/STATUS/);
  expect(toIcs("x", [{ ...event, startsAt: "2013-09-30T07:00:00Z" }])).not.toContain("DTEND");
});

it("SEC-14 what a spreadsheet would run is made text", () => {
  for (const words of ["=1+1", "+48", "-2", "@x", "\tx", "\rx", "\nx", "＝1+1", "＋48", "－2", "＠x"])
    expect(harmless(words)).toBe(`'${words}`);
  for (const words of ["Klaster =", "a+b", ""]) expect(harmless(words)).toBe(words);
});

it("a workbook holds days, moments, numbers and money as what they are, and text as it was typed", async () => {
  const row = { text: "-5% VAT\u0001\n=1+1", day: "2027-02-05", moment: "2027-02-05T11:00:00.000Z", number: 1234, money: 123450 };
  const columns: FileColumn<typeof row>[] = [
    { title: "Tekst", column: { kind: "text", value: (of) => of.text } },
    { title: "Dzień", column: { kind: "day", value: (of) => of.day } },
    { title: "Chwila", column: { kind: "moment", value: (of) => of.moment } },
    { title: "Liczba", column: { kind: "number", value: (of) => of.number } },
    { title: "Kwota", column: { kind: "money", value: (of) => of.money } },
  ];
  const file = await toXlsx("x", columns, [row], voice("pl"));
  const [, cells] = await readSheet(file);
  const [day, moment] = [new Date("2027-02-05T00:00:00Z"), new Date("2027-02-05T12:00:00Z")];
  expect(cells).toEqual(["-5% VAT\n=1+1", day, moment, 1234, 1234.5]);
  expect(part(file, /xl\/styles\.xml/)).toContain("#,##0.00 &quot;zł&quot;");
  expect(toCsv(columns, [row], voice("pl"))).toContain("\"'-5% VAT");
});

it("a file is downloaded, never kept or opened in place; an unknown format is not found", async () => {
  const { headers } = fileResponse("x", "csv", "clusters");
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="grono-clusters-\d{4}-\d{2}-\d{2}\.csv"$/);
  expect([headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual(["no-store", "nosniff"]);
  await expect(tableResponse("pdf", "clusters", "Klastry", [], [], voice("pl"))).rejects.toThrow("errors.notFound");
  const sheet = await tableResponse("xlsx", "clusters", "Klastry: [a]/b?", [], [], voice("pl"));
  expect(sheet.headers.get("content-type")).toContain("spreadsheetml");
  expect(part(Buffer.from(await sheet.arrayBuffer()), /xl\/workbook\.xml/)).toContain('name="Klastry   a  b "');
});
