import { expect, it } from "vitest";
import { readSheet } from "read-excel-file/node";
import { toIcs } from "#lib/export/ics";
import { contentOf } from "#lib/scenarios/content";
import { budgetXlsx } from "#lib/scenarios/files/budget";
import { calendarIcs } from "#lib/scenarios/files/calendar";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { withOffice } from "#lib/testing/office";
import { textOfDocx } from "#lib/testing/zip";

withOffice("scenario");

it("the programme names every event, topic, learning question and seat, with marks and funding sentence, in both languages", async () => {
  const content = contentOf(1);
  const polish = textOfDocx(await programmeDocx(content, "Wydział", "Wersja robocza", "pl"));
  for (const item of content.items) {
    expect(polish).toContain(item.region.pl);
    for (const topic of item.topics) expect(polish).toContain(topic.title);
    for (const seat of item.seats) expect(polish).toContain(seat.cluster.replaceAll("&", "&amp;"));
  }
  expect(polish).toContain("Kto w regionie płaci za próby");
  expect(polish).toContain("CENTRAL EUROPE");
  expect(polish).toContain("Projekt współfinansowany");
  const english = textOfDocx(await programmeDocx(content, "Department", "Draft", "en"));
  expect(english).toContain("Study visit".toLowerCase());
  expect(english).toContain("co-financed by the ERDF");
});

it("the budget adds up to the programme's cost", async () => {
  const content = contentOf(1);
  const rows = await readSheet(await budgetXlsx(content, "pl"));
  const amounts = rows.slice(1).map((row) => Number(row[5]));
  const [total, limit, left] = amounts.slice(-3);
  expect(amounts.slice(0, -3).reduce((sum, one) => sum + one, 0)).toBeCloseTo(content.cost / 100, 2);
  expect([total, limit, left]).toEqual([content.cost / 100, content.budget / 100, (content.budget - content.cost) / 100]);
});

it("the calendar has whole-day events, folded by octets, never inside a character", () => {
  const ics = calendarIcs(contentOf(1), 1, "2013-07-04T10:00:00.000Z", "pl");
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(contentOf(1).items.length);
  expect(ics).toMatch(/DTSTART;VALUE=DATE:2013\d{4}\r\n/);
  for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const long = toIcs("x", [
    {
      uid: "1",
      firstDay: "2013-09-30",
      lastDay: "2013-09-30",
      summary: "ą".repeat(90),
      location: "",
      description: "a;b\nc",
      changedAt: "2013-07-04T10:00:00.000Z",
    },
  ]);
  expect(long.replaceAll("\r\n ", "")).toContain("ą".repeat(90));
  expect(long).toContain("DTEND;VALUE=DATE:20131001");
  expect(long).toContain("a\\;b\\nc");
});
