import { eq, isNull, sql } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { database, db, transaction } from "#db/client";
import { people } from "#db/schema/people";
import { clusterWords } from "#lib/clusters/words";
import { decisionWords } from "#lib/decisions/words";
import { meetingWords } from "#lib/meetings/words";
import { organisationWords } from "#lib/organisations/words";
import { sortKeyOf } from "#lib/people/rules";
import { personWords } from "#lib/people/words";
import { programmeWords } from "#lib/programmes/words";
import { projectWords } from "#lib/projects/words";
import { regionWords } from "#lib/regions/words";
import { scenarioWords } from "#lib/scenarios/words";
import { indexAnew } from "#lib/search/missing";
import type { SearchDocument } from "#lib/search/search";
import { taskWords } from "#lib/tasks/words";
import { topicWords } from "#lib/topics/words";

/** Raised whenever what is derived from records (the search's words, the order of names) is derived in another way. */
export const derivedFormat = 1;

const words: [Entity, (id: number) => SearchDocument | null][] = [
  ["cluster", clusterWords],
  ["decision", decisionWords],
  ["meeting", meetingWords],
  ["organisation", organisationWords],
  ["person", personWords],
  ["programme", programmeWords],
  ["project", projectWords],
  ["region", regionWords],
  ["scenario", scenarioWords],
  ["task", taskWords],
  ["topic", topicWords],
];

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
    for (const [entity, wordsOf] of words) indexAnew(entity, sql`1`, wordsOf);
    database().pragma(`user_version = ${derivedFormat}`);
  });
}
