import { eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";

const most = 2000;

/** Organisations for a select, in Polish order; `keep` stays in even when archived or beyond the first 2,000. */
export function organisationOptions(keep?: number | null): { id: number; name: string }[] {
  const rows = db()
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(isNull(organisations.archivedAt))
    .orderBy(organisations.sortKey)
    .limit(most)
    .all();
  if (keep == null || rows.some((row) => row.id === keep)) return rows;
  const kept = db().select({ id: organisations.id, name: organisations.name }).from(organisations).where(eq(organisations.id, keep)).get();
  return kept ? [kept, ...rows] : rows;
}
