import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";

/** What finds a cluster: its names, seat, address on the web and description. */
export function clusterWords(id: number): SearchDocument {
  const { name, shortName, seat, web, description } = found(db().select().from(clusters).where(eq(clusters.id, id)).get());
  return { entity: "cluster", entityId: id, title: name, subtitle: seat ?? "", text: [shortName, web, description] };
}
