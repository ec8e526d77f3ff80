import type { SQL } from "drizzle-orm";
import { clusters } from "#db/schema/clusters";
import type { Actor } from "#lib/access/actor";
import { all, byRole, ofOwnClusters } from "#lib/access/scope";

/** Clusters are known to everybody who signs in. */
export const clusterScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, coordinator: all, viewer: all, admin: all });

/** In forms and filters a coordinator chooses among the own clusters. */
export const chosenCluster = (actor: Actor): SQL =>
  byRole(actor, { officer: all, manager: all, coordinator: ofOwnClusters(actor, clusters.id), viewer: all, admin: all });
