import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters, clusterThemes } from "#db/schema/clusters";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import type { EditedCluster, NewCluster } from "#lib/clusters/input";
import { clusterWords } from "#lib/clusters/words";
import type { Archived } from "#lib/records/fields";
import { archiveRecord } from "#lib/records/plain";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indexDocument } from "#lib/search/search";
import { sortKey } from "#lib/text";

const load = (id: number) => {
  const themes = db().select({ id: clusterThemes.themeId }).from(clusterThemes).where(eq(clusterThemes.clusterId, id)).all();
  const themeIds = themes.map((theme) => theme.id).sort((a, b) => a - b);
  return { ...found(db().select().from(clusters).where(eq(clusters.id, id)).get()), themeIds };
};

function setThemes(clusterId: number, themeIds: number[]): void {
  db().delete(clusterThemes).where(eq(clusterThemes.clusterId, clusterId)).run();
  if (themeIds.length > 0)
    db()
      .insert(clusterThemes)
      .values(themeIds.map((themeId) => ({ clusterId, themeId })))
      .run();
}

type Source = Partial<Pick<typeof clusters.$inferInsert, "provenance" | "sourceUrl" | "sourceNote">>;

/** Adds a cluster and returns its id. */
export function createCluster(actor: Actor, input: NewCluster, source: Source = {}): number {
  return transaction(() => {
    authorize(actor, "cluster.edit");
    const { themeIds, ...values } = input;
    const row = { ...values, ...source, sortKey: sortKey(input.name), ...authored(actor) };
    const { id } = db().insert(clusters).values(row).returning({ id: clusters.id }).get();
    setThemes(id, themeIds);
    audit(actor, "cluster.create", "cluster", id, null, { ...values, themeIds });
    indexDocument(clusterWords(id));
    return id;
  });
}

/** Saves a cluster's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export function editCluster(actor: Actor, input: EditedCluster): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "cluster.edit");
    const { id, version, themeIds, ...values } = input;
    updateVersioned(clusters, id, version, { ...values, sortKey: sortKey(input.name) }, actor);
    setThemes(id, themeIds);
    audit(actor, "cluster.edit", "cluster", id, before, load(id));
    indexDocument(clusterWords(id));
    return id;
  });
}

/** Moves a cluster into the archive, or back out of it. Returns its id. */
export const archiveCluster = (actor: Actor, input: Archived): number =>
  archiveRecord(actor, { entity: "cluster", table: clusters, edit: "cluster.edit" }, input);
