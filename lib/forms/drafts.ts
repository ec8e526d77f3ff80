import { randomUUID } from "node:crypto";
import { and, desc, eq, like, notInArray, sql } from "drizzle-orm";
import { db, prepared, transaction } from "#db/client";
import { formDrafts, submissions } from "#db/schema/forms";
import type { Actor } from "#lib/access/actor";
import { now } from "#lib/clock";
import type { Sheet } from "#lib/forms/sheet";
import type { Typed } from "#lib/forms/state";
import { contentOf } from "#lib/forms/typed";

/** The longest text that is kept, in characters of JSON, and how many an account has at most: the oldest give way. */
export const draftLimits = { length: 200_000, each: 50 };

/** A kept text: its row, the showing of the form it belongs to, and when it was kept. */
export type Kept = { id: number; requestId: string; savedAt: string };

/** Keeps what somebody typed and has not sent; null when there is too much of it. Once the form was delivered, what is typed in it further is a text of its own. */
export function keepDraft(actor: Actor, { form, place }: Sheet, typed: Typed): Kept | null {
  const fields = contentOf(typed);
  if (!form || JSON.stringify(fields).length > draftLimits.length) return null;
  const content = { form, place, typed: { fields }, savedAt: now() };
  return transaction(() => {
    const kept = db()
      .insert(formDrafts)
      .values({ userId: actor.userId, requestId: openRequest(actor, typed.requestId), ...content })
      .onConflictDoUpdate({ target: [formDrafts.userId, formDrafts.requestId], set: content })
      .returning({ id: formDrafts.id, requestId: formDrafts.requestId, savedAt: formDrafts.savedAt })
      .get();
    dropOldest(actor.userId);
    return kept;
  });
}

function openRequest({ userId }: Actor, requestId: unknown): string {
  if (typeof requestId !== "string" || !/^[\w-]{8,64}$/.test(requestId)) return randomUUID();
  const isSent = db()
    .select({ target: submissions.target })
    .from(submissions)
    .where(and(eq(submissions.requestId, requestId), eq(submissions.userId, userId)))
    .get();
  return isSent ? randomUUID() : requestId;
}

function dropOldest(userId: number): void {
  const newest = db()
    .select({ id: formDrafts.id })
    .from(formDrafts)
    .where(eq(formDrafts.userId, userId))
    .orderBy(desc(formDrafts.savedAt), desc(formDrafts.id))
    .limit(draftLimits.each);
  db()
    .delete(formDrafts)
    .where(and(eq(formDrafts.userId, userId), notInArray(formDrafts.id, newest)))
    .run();
}

const atPlace = prepared(() =>
  db()
    .select()
    .from(formDrafts)
    .where(and(eq(formDrafts.userId, sql.placeholder("userId")), eq(formDrafts.place, sql.placeholder("place"))))
    .orderBy(desc(formDrafts.savedAt))
    .prepare(),
);

/** What the person typed on a page and has not sent, newest first. */
export const draftsAt = (actor: Actor, place: string) => atPlace().all({ userId: actor.userId, place });

/** Throws a kept text of one's own away. */
export function discardDraft(actor: Actor, id: number): void {
  db()
    .delete(formDrafts)
    .where(and(eq(formDrafts.id, id), eq(formDrafts.userId, actor.userId)))
    .run();
}

/** What was sent is no draft any more. Part of the caller's transaction. */
export function endDraft({ userId }: Actor, requestId: string): void {
  db()
    .delete(formDrafts)
    .where(and(eq(formDrafts.userId, userId), eq(formDrafts.requestId, requestId)))
    .run();
}

/** An account that is closed leaves no half-written text. Part of the caller's transaction. */
export function endDraftsOf(userId: number): void {
  db().delete(formDrafts).where(eq(formDrafts.userId, userId)).run();
}

/** Nor does a record that is erased, whoever wrote about it on its pages. Part of the caller's transaction. */
export function endDraftsAbout(path: string): void {
  db()
    .delete(formDrafts)
    .where(like(formDrafts.place, `${path}/%`))
    .run();
}
