import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import type { Locale } from "#db/enums";
import { meetings, publicNotes } from "#db/schema/meetings";
import { projects } from "#db/schema/projects";
import { authorize, found, type Actor } from "#lib/access/actor";
import { noteScope, published } from "#lib/news/scope";

const most = 50;

const shown = (note: typeof publicNotes.$inferSelect, locale: Locale) => {
  const isEnglish = locale === "en" && note.titleEn !== null && note.bodyEn !== null;
  return {
    id: note.id,
    title: isEnglish ? (note.titleEn ?? "") : note.titlePl,
    body: isEnglish ? (note.bodyEn ?? "") : note.bodyPl,
    /** The language the words are in: Polish when there is no English text. */
    language: isEnglish ? ("en" as const) : ("pl" as const),
    author: note.author,
    publishedAt: note.publishedAt ?? note.createdAt,
    changedAt: note.version > 1 ? note.updatedAt : null,
  };
};

/** The notes anybody may read, the latest first, at most 50. One statement. */
export const listNews = (locale: Locale) =>
  db()
    .select()
    .from(publicNotes)
    .where(published)
    .orderBy(desc(publicNotes.publishedAt))
    .limit(most)
    .all()
    .map((note) => shown(note, locale));

/** One note that anybody may read, with its meeting's day and its project. Throws `not_found`. */
export function readNews(id: number, locale: Locale) {
  const row = found(
    db()
      .select({ note: publicNotes, day: meetings.day, place: meetings.place, project: projects })
      .from(publicNotes)
      .innerJoin(meetings, eq(meetings.id, publicNotes.meetingId))
      .leftJoin(projects, eq(projects.id, meetings.projectId))
      .where(and(eq(publicNotes.id, id), published))
      .get(),
  );
  return { ...shown(row.note, locale), day: row.day, place: row.place, project: row.project };
}

/** The note of a meeting as its officer edits it, or undefined before there is one. */
export function noteOf(actor: Actor, meetingId: number) {
  authorize(actor, "meeting.publish");
  return db()
    .select()
    .from(publicNotes)
    .where(and(eq(publicNotes.meetingId, meetingId), noteScope(actor)))
    .get();
}

/** A note by its id, for the conflict page. Throws `not_found`. */
export function getNote(actor: Actor, id: number) {
  authorize(actor, "meeting.publish");
  return found(
    db()
      .select()
      .from(publicNotes)
      .where(and(eq(publicNotes.id, id), noteScope(actor)))
      .get(),
  );
}
