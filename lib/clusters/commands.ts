import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters, clusterThemes } from "#db/schema/clusters";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import type { ArchivedRecord, EditedCluster, NewCluster } from "#lib/clusters/input";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indexDocument } from "#lib/search/search";
import { sortKey } from "#lib/text";

const load = (id: number) => found(db().select().from(clusters).where(eq(clusters.id, id)).get());

const themesOf = (id: number) =>
  db()
    .select({ id: clusterThemes.themeId })
    .from(clusterThemes)
    .where(eq(clusterThemes.clusterId, id))
    .all()
    .map((row) => row.id)
    .sort((a, b) => a - b);

function setThemes(clusterId: number, themeIds: number[]): void {
  db().delete(clusterThemes).where(eq(clusterThemes.clusterId, clusterId)).run();
  if (themeIds.length > 0)
    db()
      .insert(clusterThemes)
      .values(themeIds.map((themeId) => ({ clusterId, themeId })))
      .run();
}

function index(id: number): void {
  const { name, shortName, seat, description } = load(id);
  indexDocument({
    entity: "cluster",
    entityId: id,
    title: name,
    subtitle: seat ?? "",
    text: [shortName, description],
  });
}

type Provenance = { provenance?: "office" | "public" | "sample"; sourceUrl?: string | null; sourceNote?: string | null };

/** Adds a cluster and returns its id. */
export function createCluster(actor: Actor, input: NewCluster, source: Provenance = {}): number {
  return transaction(() => {
    authorize(actor, "cluster.edit");
    const { themeIds, ...values } = input;
    const row = { ...values, ...source, sortKey: sortKey(input.name), ...authored(actor) };
    const { id } = db().insert(clusters).values(row).returning({ id: clusters.id }).get();
    setThemes(id, themeIds);
    audit(actor, "cluster.create", "cluster", id, null, { ...values, themeIds });
    index(id);
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
    const beforeThemes = themesOf(id);
    setThemes(id, themeIds);
    audit(actor, "cluster.edit", "cluster", id, { ...before, themeIds: beforeThemes }, { ...load(id), themeIds: themesOf(id) });
    index(id);
    return id;
  });
}

/** Moves a cluster into the archive, or back out of it. Returns its id. */
export function archiveCluster(actor: Actor, input: ArchivedRecord): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "cluster.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(clusters, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "cluster.archive" : "cluster.restore", "cluster", input.id, before, load(input.id));
    return input.id;
  });
}
