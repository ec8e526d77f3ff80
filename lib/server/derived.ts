import { eq, isNull, sql } from "drizzle-orm";
import { entities as names } from "#db/enums";
import { database, db, transaction } from "#db/client";
import { people } from "#db/schema/people";
import { entities } from "#lib/entities";
import { sortKeyOf } from "#lib/people/rules";
import { indexAnew } from "#lib/search/missing";

/** Raised whenever what is derived from records (the search's words, the order of names) is derived in another way. */
export const derivedFormat = 1;

/** Derives anew what an earlier version derived from the records in another way; does nothing when it is up to date. */
export function renewDerived(): void {
  if (database().pragma("user_version", { simple: true }) === derivedFormat) return;
  transaction(() => {
    for (const { id, fullName } of db().select().from(people).where(isNull(people.anonymisedAt)).all())
      db()
        .update(people)
        .set({ sortKey: sortKeyOf(fullName) })
        .where(eq(people.id, id))
        .run();
    for (const entity of names) {
      const { words } = entities[entity];
      if (words) indexAnew(entity, sql`1`, words);
    }
    database().pragma(`user_version = ${derivedFormat}`);
  });
}
