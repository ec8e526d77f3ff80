import { and, eq, gt, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { authLinks, users } from "#db/schema/users";
import { newToken, tokenHash } from "#lib/access/sessions";
import { inMinutes, now } from "#lib/clock";
import { env } from "#lib/env";

export type LinkKind = "invitation" | "reset";

const places: Record<LinkKind, { path: string; minutes: number }> = {
  invitation: { path: "/invite", minutes: 24 * 60 },
  reset: { path: "/reset", minutes: 60 },
};

/** Makes a link that sets the password once, and ends the person's earlier ones of the kind. Returns its address and when it ends; only a hash of its secret is kept. Part of the caller's transaction. */
export function issueLink(kind: LinkKind, userId: number): { url: string; until: string } {
  const token = newToken();
  const { path, minutes } = places[kind];
  const until = inMinutes(minutes);
  endLinks(userId, kind);
  db()
    .insert(authLinks)
    .values({ kind, userId, tokenHash: tokenHash(token), expiresAt: until })
    .run();
  return { url: new URL(`${path}/${token}`, env().url).href, until };
}

/** Whose link this is; undefined when it is unknown, used, too old or of a deactivated account. */
export const openLink = (kind: LinkKind, token: string) =>
  db()
    .select({ id: authLinks.id, userId: users.id, email: users.email, name: users.name })
    .from(authLinks)
    .innerJoin(users, eq(users.id, authLinks.userId))
    .where(
      and(
        eq(authLinks.tokenHash, tokenHash(token)),
        eq(authLinks.kind, kind),
        isNull(authLinks.usedAt),
        gt(authLinks.expiresAt, now()),
        isNull(users.deactivatedAt),
      ),
    )
    .get();

/** Ends a person's open links, all of them or those of one kind; part of the caller's transaction. */
export function endLinks(userId: number, kind?: LinkKind): void {
  db()
    .update(authLinks)
    .set({ usedAt: now() })
    .where(and(eq(authLinks.userId, userId), isNull(authLinks.usedAt), kind ? eq(authLinks.kind, kind) : undefined))
    .run();
}
