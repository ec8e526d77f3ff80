import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { tasks } from "#db/schema/decisions";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";

/** What finds a task: its title. Part of the caller's transaction. */
export function taskWords(id: number): SearchDocument {
  const { title } = found(db().select({ title: tasks.title }).from(tasks).where(eq(tasks.id, id)).get());
  return { entity: "task", entityId: id, title };
}
