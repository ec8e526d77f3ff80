import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { indications } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { AppError } from "#lib/errors";
import { format } from "#lib/i18n/format";
import type { NewIndication } from "#lib/regions/input";
import { fold } from "#lib/text";

export type Indication = typeof indications.$inferSelect;

type Wish = Pick<NewIndication, "clusterId" | "regionId" | "themeId"> & { asSaid: string };

/** The standing wish of the same cluster for the same place and theme, the first of them. Part of the caller's transaction. */
export function twinOf({ clusterId, regionId, themeId, asSaid }: Wish): Indication | undefined {
  const there = regionId === null ? isNull(indications.regionId) : eq(indications.regionId, regionId);
  const about = themeId === null ? isNull(indications.themeId) : eq(indications.themeId, themeId);
  return db()
    .select()
    .from(indications)
    .where(and(eq(indications.clusterId, clusterId), there, about, isNull(indications.topicId), isNull(indications.archivedAt)))
    .orderBy(indications.id)
    .all()
    .find((one) => regionId !== null || fold(one.asSaid) === fold(asSaid));
}

/** Asks whether to add to the wish that stands already. */
export const meantAgain = (actor: Actor, { id, createdAt }: Indication): AppError =>
  new AppError("rule", "regions.rules.indicatedAlready", {
    values: { day: format(actor.locale).date(warsawDay(createdAt)) },
    offers: { addTo: { label: "regions.addToFirst", options: [{ value: String(id), label: "regions.addReason" }] } },
  });

/** Two texts under each other, each once. */
const joined = (first: string | null, more: string | null): string | null =>
  first && more && !first.includes(more) ? `${first}\n${more}` : (first ?? more);

/** What a wish becomes with a second reason; null when there is nothing new in it. */
export function addedTo(first: Indication, more: Pick<NewIndication, "reason" | "learn" | "priority">) {
  const values = {
    reason: joined(first.reason, more.reason),
    learn: joined(first.learn, more.learn),
    priority: Math.min(first.priority, more.priority),
  };
  const isSame = values.reason === first.reason && values.learn === first.learn && values.priority === first.priority;
  return isSame ? null : values;
}
