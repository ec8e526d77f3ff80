import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { decisionNumber } from "#lib/decisions/rules";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";

/** What finds a decision: what was decided and why; an archived draft is not found. Part of the caller's transaction. */
export function decisionWords(id: number): SearchDocument | null {
  const { number, title, reason, archivedAt } = found(db().select().from(decisions).where(eq(decisions.id, id)).get());
  return archivedAt ? null : { entity: "decision", entityId: id, title, text: [decisionNumber(number), reason] };
}
