import { and, isNotNull, isNull, type SQL } from "drizzle-orm";
import { publicNotes } from "#db/schema/meetings";
import { can, type Actor } from "#lib/access/actor";
import { all, none } from "#lib/access/scope";

/** What anybody may read, without an account: notes that are published and not withdrawn. */
export const published: SQL = and(isNotNull(publicNotes.publishedAt), isNull(publicNotes.archivedAt)) ?? none;

/** Notes with those withdrawn, for whoever publishes. */
export const noteScope = (actor: Actor): SQL => (can(actor, "meeting.publish") ? all : none);
