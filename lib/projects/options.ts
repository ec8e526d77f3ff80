import { isNull } from "drizzle-orm";
import { db } from "#db/client";
import { projects } from "#db/schema/projects";

/** Projects for a select. */
export const projectOptions = (): { id: number; name: string }[] =>
  db()
    .select({ id: projects.id, name: projects.acronym })
    .from(projects)
    .where(isNull(projects.archivedAt))
    .orderBy(projects.acronym)
    .all();
