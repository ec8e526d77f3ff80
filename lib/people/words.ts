import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { people } from "#db/schema/people";
import { found } from "#lib/access/actor";
import { phoneKeys } from "#lib/reading/phones";
import type { SearchDocument } from "#lib/search/search";

/** What finds a person: the name, the position, the address and the number; nothing once the data were erased. Part of the caller's transaction. */
export function personWords(id: number): SearchDocument | null {
  const { fullName, position, email, phone, anonymisedAt } = found(db().select().from(people).where(eq(people.id, id)).get());
  return anonymisedAt
    ? null
    : { entity: "person", entityId: id, title: fullName, subtitle: position ?? "", contacts: [email, ...phoneKeys(phone ?? "")] };
}
