import { expect, it } from "vitest";
import { db } from "#db/client";
import { publicNotes } from "#db/schema/meetings";
import { historyOf } from "#lib/history/history";
import { editNote, publishNote, withdrawNote } from "#lib/news/commands";
import { getNote, listNews, noteOf, readNews } from "#lib/news/queries";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

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

it("a note without its day of publication is read by nobody", () => {
  const id = publishNote(member("oficer"), { ...note, meetingId: 1 });
  db().update(publicNotes).set({ publishedAt: null }).run();
  expect(listNews("pl")).toEqual([]);
  expect(() => readNews(id, "pl")).toThrow("errors.notFound");
});

it("SEC-02 a withdrawn note is read by who publishes, by nobody else and nowhere else", () => {
  const officer = member("oficer");
  const id = publishNote(officer, { ...note, titlePl: "Wycofana pomyłka", meetingId: 1 });
  withdrawNote(officer, { id, version: 1 });
  expect([noteOf(officer, 1)?.titlePl, getNote(officer, id).titlePl]).toEqual(["Wycofana pomyłka", "Wycofana pomyłka"]);
  for (const login of ["kierownik", "nutribiomed", "podglad", "admin"]) {
    expect(() => noteOf(member(login), 1)).toThrow("errors.refused");
    expect(() => getNote(member(login), id)).toThrow("errors.refused");
    expect(() => editNote(member(login), { ...note, id, version: 2 })).toThrow("errors.refused");
    expect(() => withdrawNote(member(login), { id, version: 2 })).toThrow("errors.refused");
    expect(search(member(login), "wycofana pomyłka")).toEqual([]);
  }
  expect(() => getNote(officer, 99_999)).toThrow("errors.notFound");
});

it("one note and three take the same statements", () => {
  const publish = (meetingId: number) => publishNote(member("oficer"), { ...note, meetingId });
  publish(1);
  const one = statementsOf(() => listNews("pl"));
  for (const title of ["Drugie", "Trzecie"]) {
    const { lastInsertRowid } = db().run(
      `insert into meetings (title, kind, day, status) values ('${title}', 'working', '2013-09-01', 'approved')`,
    );
    publish(Number(lastInsertRowid));
  }
  expect([statementsOf(() => listNews("pl")), listNews("pl").length]).toEqual([one, 3]);
});
