import { createHash } from "node:crypto";
import { desc, sql } from "drizzle-orm";
import type { Audited } from "#db/enums";
import { db, prepared } from "#db/client";
import { auditEvents } from "#db/schema/office";
import type { Actor } from "#lib/access/actor";
import { now } from "#lib/clock";

type Row = Record<string, unknown>;

const last = prepared(() => db().select({ hash: auditEvents.hash }).from(auditEvents).orderBy(desc(auditEvents.id)).limit(1).prepare());

const silent = new Set(["passwordHash", "tokenHash", "updatedAt", "updatedBy", "version"]);

/** Keeps of both rows only what differs, and never a secret. */
export function difference(before: Row | null, after: Row | null): { before: Row | null; after: Row | null } {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((key) => !silent.has(key));
  const changed = keys.filter((key) => JSON.stringify(before?.[key] ?? null) !== JSON.stringify(after?.[key] ?? null));
  const keep = (row: Row | null) => row && Object.fromEntries(changed.map((key) => [key, row[key] ?? null]));
  return { before: keep(before), after: keep(after) };
}

/** Appends one event inside the caller's transaction: who did what to which record, with before and after. */
export function audit(
  actor: Actor,
  action: string,
  entity: Audited,
  entityId: number | null,
  before: Row | null = null,
  after: Row | null = null,
): void {
  const change = difference(before, after);
  const event = { at: now(), actorId: actor.userId, actorName: actor.name, address: actor.address, action, entity, entityId, ...change };
  const previous = last().get()?.hash ?? "";
  const hash = createHash("sha256")
    .update(previous + JSON.stringify(event))
    .digest("hex");
  db()
    .insert(auditEvents)
    .values({ ...event, hash })
    .run();
}

/** The id of the first event whose hash does not follow from the one before, or null when the chain is whole. */
export function brokenLink(): number | null {
  let previous = "";
  for (const row of db()
    .select()
    .from(auditEvents)
    .orderBy(sql`id`)
    .all()) {
    const { id, hash, at, actorId, actorName, address, action, entity, entityId, before, after } = row;
    const event = { at, actorId, actorName, address, action, entity, entityId, before, after };
    const expected = createHash("sha256")
      .update(previous + JSON.stringify(event))
      .digest("hex");
    if (expected !== hash) return id;
    previous = hash;
  }
  return null;
}
