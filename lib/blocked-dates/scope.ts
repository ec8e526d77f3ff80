import { eq, type SQL } from "drizzle-orm";
import { blockedDates } from "#db/schema/clusters";
import { can, type Actor } from "#lib/access/actor";
import { none } from "#lib/access/scope";
import { rightOf, type Blocked } from "#lib/blocked-dates/rules";

/** The days of one cluster or region, for whoever may change them; nobody else reads them. */
export const blockedDateScope = (actor: Actor, owner: Blocked): SQL =>
  can(actor, ...rightOf(owner)) ? eq(owner.entity === "cluster" ? blockedDates.clusterId : blockedDates.regionId, owner.entityId) : none;
