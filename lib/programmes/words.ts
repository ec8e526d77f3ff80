import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { programmes } from "#db/schema/projects";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";

/** What finds a funding programme: its names in both languages and its level. */
export function programmeWords(id: number): SearchDocument {
  const { namePl, nameEn, level } = found(db().select().from(programmes).where(eq(programmes.id, id)).get());
  return { entity: "programme", entityId: id, title: namePl, subtitle: level ?? "", text: [nameEn] };
}
