import { and, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { users } from "#db/schema/users";

/** The department's officers and managers for a select. */
export const staffOptions = (): { id: number; name: string }[] =>
  db()
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(inArray(users.role, ["officer", "manager"]), isNull(users.deactivatedAt)))
    .orderBy(users.name)
    .all();
