import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { projects } from "#db/schema/projects";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";

/** What finds a project: its acronym, and its title in both languages. */
export function projectWords(id: number): SearchDocument {
  const { acronym, titlePl, titleEn } = found(db().select().from(projects).where(eq(projects.id, id)).get());
  return { entity: "project", entityId: id, title: acronym, subtitle: titlePl, text: [titleEn] };
}
