import { and, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { people } from "#db/schema/people";

const most = 2000;

/** People for a select, in Polish order. */
export const personOptions = (): { id: number; name: string }[] =>
  db()
    .select({ id: people.id, name: people.fullName })
    .from(people)
    .where(and(isNull(people.archivedAt), isNull(people.anonymisedAt)))
    .orderBy(people.sortKey)
    .limit(most)
    .all();
