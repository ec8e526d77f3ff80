import { expect, it } from "vitest";
import { historyOf } from "#lib/audit/history";
import { editNote, publishNote, withdrawNote } from "#lib/news/commands";
import { listNews, readNews } from "#lib/news/queries";
import { member, withOffice } from "#lib/testing/office";

withOffice("review");

const note = {
  titlePl: "Spotkanie klastrów",
  bodyPl: "Pierwszy akapit.\n\nDrugi.",
  titleEn: null,
  bodyEn: null,
  author: "Alicja Officerska",
};

it("a note is published from approved minutes only, once, by an officer", () => {
  const officer = member("oficer");
  expect(() => publishNote(officer, { ...note, meetingId: 2 })).toThrow("news.rules.notApproved");
  for (const login of ["kierownik", "nutribiomed", "podglad", "admin"])
    expect(() => publishNote(member(login), { ...note, meetingId: 1 })).toThrow("errors.refused");
  publishNote(officer, { ...note, meetingId: 1 });
  expect(() => publishNote(officer, { ...note, meetingId: 1 })).toThrow("news.rules.already");
  expect(historyOf(officer, "meeting", 1)[0]?.action).toBe("meeting.publishNote");
});

it("readers see the Polish words where there are no English ones, and when the note was changed", () => {
  const officer = member("oficer");
  const id = publishNote(officer, { ...note, meetingId: 1 });
  expect(readNews(id, "en")).toMatchObject({ title: note.titlePl, language: "pl", changedAt: null });
  editNote(officer, { ...note, id, version: 1, titleEn: "Cluster meeting", bodyEn: "First." });
  expect(() => editNote(officer, { ...note, id, version: 1 })).toThrow("errors.conflict");
  expect(readNews(id, "en")).toMatchObject({ title: "Cluster meeting", language: "en" });
  expect(readNews(id, "pl").changedAt).toBeTruthy();
});

it("a withdrawn note cannot be reached by anybody", () => {
  const officer = member("oficer");
  const id = publishNote(officer, { ...note, meetingId: 1 });
  expect(listNews("pl")).toHaveLength(1);
  withdrawNote(officer, { id, version: 1 });
  expect(listNews("pl")).toEqual([]);
  expect(() => readNews(id, "pl")).toThrow("errors.notFound");
  withdrawNote(officer, { id, version: 2 });
  expect(readNews(id, "pl").title).toBe(note.titlePl);
});
