import { createHash } from "node:crypto";
import { asc, desc, eq, gt } from "drizzle-orm";
import type { Audited } from "#db/enums";
import { database, db, prepared } from "#db/client";
import { auditEvents } from "#db/schema/office";
import type { Actor } from "#lib/access/actor";
import { now, warsawDay } from "#lib/clock";

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

type Event = typeof auditEvents.$inferSelect;
type Verified = { day: string; id: number; hash: string };

/** How far the chain of each open database was whole when it was last read: up to the event before the newest, which is read each time. */
const verified = new WeakMap<object, Verified>();
const chunk = 2000;

function hashOf(previous: string, row: Event): string {
  const { at, actorId, actorName, address, action, entity, entityId, before, after } = row;
  const event = { at, actorId, actorName, address, action, entity, entityId, before, after };
  return createHash("sha256")
    .update(previous + JSON.stringify(event))
    .digest("hex");
}

/** Where reading goes on: after what was found whole today, unless that event is no longer the same. Each day and each start begin anew. */
function resumed(): Verified {
  const known = verified.get(database());
  const start = { day: warsawDay(), id: 0, hash: "" };
  if (known?.day !== start.day) return start;
  const row = db().select({ hash: auditEvents.hash }).from(auditEvents).where(eq(auditEvents.id, known.id)).get();
  return row?.hash === known.hash ? known : start;
}

/** The id of the first event whose hash does not follow from the one before, or null when the chain is whole. What was read today is not read again. */
export function brokenLink(): number | null {
  let last = resumed();
  let known = last;
  for (;;) {
    const rows = db().select().from(auditEvents).where(gt(auditEvents.id, last.id)).orderBy(asc(auditEvents.id)).limit(chunk).all();
    for (const row of rows) {
      if (hashOf(last.hash, row) !== row.hash) return row.id;
      known = last;
      last = { ...last, id: row.id, hash: row.hash };
    }
    if (known.id > 0) verified.set(database(), known);
    if (rows.length < chunk) return null;
  }
}
