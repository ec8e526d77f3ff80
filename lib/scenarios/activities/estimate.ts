import { eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import type { CostLine } from "#db/schema/snapshots/activity";
import { regions } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import { found } from "#lib/access/actor";
import { costLines, distanceFromHome } from "#lib/scenarios/programme/costs";
import type { ActivityType } from "#lib/scenarios/programme/settings";

/** What an activity of so many days in a region costs by today's price list. Two statements. */
export function estimateFor(type: ActivityType, regionId: number, days: number): CostLine[] {
  const columns = { latitude: regions.latitude, longitude: regions.longitude };
  const { latitude, longitude } = found(db().select(columns).from(regions).where(eq(regions.id, regionId)).get());
  const km = latitude === null || longitude === null ? null : distanceFromHome(latitude, longitude);
  return costLines(db().select().from(costRates).where(isNull(costRates.archivedAt)).all(), type, days, km);
}
