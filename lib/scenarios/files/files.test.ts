import { expect, it } from "vitest";
import { readSheet } from "read-excel-file/node";
import { db } from "#db/client";
import { toIcs } from "#lib/export/ics";
import { noteOf } from "#lib/scenarios/files/route";
import { loadContent } from "#lib/scenarios/programme/content";
import { budgetXlsx } from "#lib/scenarios/files/budget";
import { calendarIcs } from "#lib/scenarios/files/calendar";
import { hostBrief } from "#lib/scenarios/files/brief";
import { contactsFor } from "#lib/scenarios/files/contacts";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { format } from "#lib/i18n/format";
import { untranslated } from "#lib/scenarios/files/english";
import { translateTopic } from "#lib/topics/commands";
import { getTopic } from "#lib/topics/queries";
import { member, withOffice } from "#lib/testing/office";
import { itemOf, own, queue } from "#lib/testing/seats";
import { textOfDocx } from "#lib/testing/zip";

withOffice("scenario");

it("the programme names every event, topic, learning question and seat, with marks and funding sentence, in both languages", async () => {
  const content = loadContent(1);
  const polish = textOfDocx(await programmeDocx(content, "Wydział", "Wersja robocza", contactsFor(member("oficer"), 1, content), "pl"));
  for (const item of content.items) {
    expect(polish).toContain(item.region.pl);
    for (const topic of item.topics) expect(polish).toContain(topic.title);
    for (const seat of item.seats) expect(polish).toContain(seat.cluster.replaceAll("&", "&amp;"));
  }
  expect(polish).toContain("Kto w regionie płaci za próby");
  expect(polish).toContain("CENTRAL EUROPE");
  expect(polish).toContain("Projekt współfinansowany");
  const english = textOfDocx(await programmeDocx(content, "Department", "Draft", contactsFor(member("oficer"), 1, content), "en"));
  expect(english).toContain("Study visit".toLowerCase());
  expect(english).toContain("co-financed by the ERDF");
});

it("the English programme and brief are English throughout, hold no costs, and mark what nobody translated; the page says it before", async () => {
  const officer = member("oficer");
  const english = async () => textOfDocx(await programmeDocx(loadContent(1), "Department", "", { ours: null, hosts: new Map() }, "en"));
  const [item] = loadContent(1).items;
  const [topic] = item?.topics ?? [];
  expect(untranslated(loadContent(1)).topics.map((one) => one.id)).toContain(topic?.id);
  expect(await english()).toContain(`${topic?.title} (in Polish)`);
  const costs = [item?.cost ?? 0, loadContent(1).cost, item?.costLines[0]?.amount ?? 0];
  for (const cost of costs) expect(await english()).not.toContain(format("en").money(cost));
  for (const { id } of untranslated(loadContent(1)).topics) {
    const { version } = getTopic(officer, id);
    const texts = { titleEn: `Title ${id}`, learningQuestionEn: `Question ${id}`, expectedResultEn: null };
    translateTopic(officer, { id, version, ...texts });
    expect(getTopic(officer, id)).toMatchObject(texts);
  }
  expect(untranslated(loadContent(1))).toEqual({ title: false, objectives: false, topics: [] });
  for (const { title } of loadContent(1).items.flatMap((one) => one.topics)) expect(await english()).not.toContain(title);
  expect(await english()).not.toContain("(in Polish)");
  const brief = textOfDocx(await hostBrief(officer, loadContent(1), itemOf(own()), "Department", null, { ours: null, hosts: new Map() }));
  for (const one of itemOf(own()).topics) {
    expect(brief).toContain(one.learningQuestion ? `Question ${one.id}` : `Title ${one.id}`);
    expect(brief).not.toContain(one.learningQuestion ?? one.title);
  }
  expect(() =>
    translateTopic(member("nutribiomed"), {
      id: topic?.id ?? 0,
      version: 1,
      titleEn: "x",
      learningQuestionEn: null,
      expectedResultEn: null,
    }),
  ).toThrow("errors.refused");
});

it("the budget adds up to the programme's cost", async () => {
  const content = loadContent(1);
  const rows = await readSheet(await budgetXlsx(content, "pl"));
  const amounts = rows.slice(1).map((row) => Number(row[5]));
  const [total, limit, left] = amounts.slice(-3);
  expect(amounts.slice(0, -3).reduce((sum, one) => sum + one, 0)).toBeCloseTo(content.cost / 100, 2);
  expect([total, limit, left]).toEqual([content.cost / 100, content.budget / 100, (content.budget - content.cost) / 100]);
});

it("the budget pays for seats and for nobody on the reserve", async () => {
  const before = loadContent(1);
  const item = itemOf(own());
  for (const name of ["Zofia Rezerwowa", "Piotr Rezerwowy"]) queue(item, own(), name);
  const content = loadContent(1);
  expect(itemOf(own()).reserve).toHaveLength(2);
  const rows = (await readSheet(await budgetXlsx(content, "pl"))).slice(1, -3);
  const quantities = content.items.flatMap((one) => one.costLines.map((line) => line.quantity * (line.perSeat ? one.seats.length : 1)));
  expect(rows.map((row) => row[3])).toEqual(quantities);
  expect(rows.reduce((sum, row) => sum + Number(row[5]), 0)).toBeCloseTo(before.cost / 100, 2);
});

it("the calendar has whole-day events, folded by octets, never inside a character", () => {
  const ics = calendarIcs(loadContent(1), { id: 1, version: 3, updatedAt: "2013-07-04T10:00:00.000Z" }, "pl");
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(loadContent(1).items.length);
  expect(ics).toContain("\r\nSTATUS:TENTATIVE\r\n");
  expect(ics).toMatch(/DTSTART;VALUE=DATE:2013\d{4}\r\n/);
  for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const long = toIcs("x", [
    {
      name: "1",
      url: "http://x.example/1",
      sequence: 1,
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

it("names whom to ask: our officer to everybody, the hosts' contacts to staff only, none that is archived", async () => {
  const content = loadContent(1);
  const staff = contactsFor(member("oficer"), 1, content);
  const [regionId, [host]] = [...staff.hosts][0] as [number, { name: string; email: string | null }[]];
  const text = textOfDocx(await programmeDocx(content, "Wydział", "x", staff, "pl"));
  expect(text).toContain("Kontakt w Wydziale: Alicja Officerska");
  expect(text).toContain(host?.name);
  expect(contactsFor(member("nutribiomed"), 1, content).hosts.size).toBe(0);
  db().run(`update region_contacts set archived_at = '2013-01-01' where region_id = ${regionId}`);
  expect(contactsFor(member("oficer"), 1, content).hosts.has(regionId)).toBe(false);
});

it("an officer whose account is closed is named to nobody as the one to ask", () => {
  const ours = () => contactsFor(member("oficer"), 1, loadContent(1)).ours;
  expect(ours()).not.toBeNull();
  db().run("update users set deactivated_at = '2026-01-01' where id = (select created_by from scenarios where id = 1)");
  expect(ours()).toBeNull();
});

it("the brief for a host says in English who comes, what they want to learn and offer, and stays short", async () => {
  const content = loadContent(1);
  for (const item of content.items) {
    const offer = "First point\nSecond point";
    const long = { ...item, offer, topics: item.topics.map((topic) => ({ ...topic, learningQuestion: "why ".repeat(200) })) };
    const contacts = contactsFor(member("oficer"), 1, content);
    const text = textOfDocx(await hostBrief(member("oficer"), content, long, "Department", null, contacts));
    for (const part of ["What we want to learn", "What we offer", "First point", "Second point", item.region.en])
      expect(text).toContain(part);
    expect(text.length, "fits one page").toBeLessThan(3_300);
    expect(text).toContain("co-financed by the ERDF");
  }
});

it.each([
  ["consultation", null, "Kopia do konsultacji z "],
  ["draft", null, "Wersja robocza, nie wydana"],
  ["approved", 2, "Wydanie 2 z "],
])("a document of a scenario in %s says which copy it is", (status, number, words) => {
  expect(noteOf(status, { number, releasedAt: "2013-07-04T10:00:00.000Z" }, "pl")).toContain(words);
  expect(noteOf(status, { number, releasedAt: "2013-07-04T10:00:00.000Z" }, "pl")).not.toMatch(/\.\.|r\. r\./);
});
