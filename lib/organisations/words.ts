import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";

/** What finds an organisation: its name, numbers and address on the web. */
export function organisationWords(id: number): SearchDocument {
  const { name, town, nip, regon, web } = found(db().select().from(organisations).where(eq(organisations.id, id)).get());
  return { entity: "organisation", entityId: id, title: name, subtitle: town ?? "", text: [nip, regon, web] };
}
