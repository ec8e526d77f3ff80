import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { projects } from "#db/schema/projects";
import { addAgendaItem } from "#lib/meetings/agenda/commands";
import { addWalkIn } from "#lib/meetings/attendance/commands";
import { createMeeting } from "#lib/meetings/commands";
import { noteDocx } from "#lib/meetings/minutes/docx";
import { logEntry } from "#lib/meetings/log/commands";
import { newAgendaItem, newEntry, newMeeting } from "#lib/meetings/input";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { member, withOffice } from "#lib/testing/office";

withOffice();

/** Texts of a ZIP's XML parts whose name fits, read through its central directory. */
function partsOf(zip: Buffer, name: RegExp): string {
  const texts: string[] = [];
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from("PK\u0005\u0006")) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    if (name.test(zip.toString("utf8", at + 46, at + 46 + nameLength)))
      texts.push((method === 8 ? inflateRawSync(data) : data).toString("utf8").replace(/<[^>]+>/g, "\n"));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return texts.join("\n").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&apos;", "'");
}

it("the note holds participants, agenda, course, decisions and tasks, and the project's marks and funding sentence", async () => {
  const officer = member("oficer");
  const project = db()
    .select()
    .from(projects)
    .all()
    .find((one) => one.fundingPl && one.marks.length > 0);
  const fields = { title: "Forum klastrów", kind: "cluster_forum", day: "3.07.2013", projectId: String(project?.id) };
  const meetingId = createMeeting(officer, newMeeting.parse(fields));
  addWalkIn(officer, { meetingId, fullName: "Jan Nowak", clusterId: 1, capacity: null });
  addAgendaItem(officer, newAgendaItem.parse({ meetingId: String(meetingId), kind: "point", title: "Otwarcie obrad" }));
  for (const words of ["notatka: Ważny głos", "decyzja: Przygotować scenariusz", "zadanie: Zebrać potwierdzenia do 19.07"])
    logEntry(officer, newEntry.parse({ meetingId: String(meetingId), kind: "note", words, clientId: crypto.randomUUID() }));
  const file = await noteDocx(readMinutes(officer, meetingId).content, "pl", "Wersja robocza");
  const body = partsOf(file, /^word\/document\.xml$/);
  for (const text of ["Forum klastrów", "Jan Nowak", "Otwarcie obrad", "Ważny głos", "Przygotować scenariusz", "Zebrać potwierdzenia"])
    expect(body).toContain(text);
  expect(body).toContain("19.07.2013");
  const foot = partsOf(file, /^word\/footer\d*\.xml$/);
  expect(project?.marks.length).toBeGreaterThan(0);
  for (const mark of project?.marks ?? []) expect(foot).toContain(mark.pl);
  expect(foot).toContain(project?.fundingPl ?? "no sentence");
});
