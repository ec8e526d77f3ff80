import type { SQL } from "drizzle-orm";
import { indications } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";
import { all, byRole, ofOwnClusters } from "#lib/access/scope";

/** Regions are known to everybody who signs in, with what shows their expertise and what ties them to us. */
export const regionScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, coordinator: all, viewer: all, admin: all });

/** Wishes of clusters, and how many there are: a coordinator sees those of their own. */
export const indicationScope = (actor: Actor): SQL =>
  byRole(actor, { officer: all, manager: all, coordinator: ofOwnClusters(actor, indications.clusterId), viewer: all, admin: all });

/** Contacts at a region, with their addresses. */
export const contactScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all });

/** Reviews; whose scores are shown when is the rule of the review. */
export const reviewScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all });
