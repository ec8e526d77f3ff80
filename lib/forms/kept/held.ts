import { randomBytes } from "node:crypto";
import type { Actor } from "#lib/access/actor";
import { draftLimits, keepDraft } from "#lib/forms/drafts";
import { readSheet } from "#lib/forms/sheet";
import type { Typed } from "#lib/forms/state";

type Held = { typed: Typed; from: string; until: number };

const kept = globalThis as { gronoHeld?: Map<string, Held> };
const minutes = 30;
const most = 100;

/** Where a request comes from, as far as one browser can be told from another. */
export const browserOf = ({ address, agent }: { address: string; agent: string }): string => `${address} ${agent}`;

const shelf = (): Map<string, Held> => (kept.gronoHeld ??= new Map());

/**
 * Holds in memory what came in after the session had ended, until its author has signed in: an ended session writes nothing.
 * Gives the secret that fetches it, from the same browser; undefined when there is nothing to hold.
 */
export function hold(typed: Typed, from: string): string | undefined {
  if (!readSheet(typed.sheet)?.form || JSON.stringify(typed).length > draftLimits.length) return undefined;
  const held = shelf();
  for (const [token, { until }] of held) if (until < Date.now() || held.size >= most) held.delete(token);
  const token = randomBytes(24).toString("base64url");
  held.set(token, { typed, from, until: Date.now() + minutes * 60_000 });
  return token;
}

/** Keeps what was held as a draft of the person who signed in, if that person typed it; returns the draft's id. */
export function keepHeld(actor: Actor, token: string, from: string): number | undefined {
  const held = shelf().get(token);
  const sheet = readSheet(held?.typed.sheet);
  if (!held || !sheet || sheet.userId !== actor.userId || held.from !== from || held.until < Date.now()) return undefined;
  shelf().delete(token);
  return keepDraft(actor, sheet, held.typed)?.id;
}
