import { isNull } from "drizzle-orm";
import { db } from "#db/client";
import { regions } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";

/** Regions for a select, in Polish order. */
export const regionOptions = (actor: Actor): { id: number; name: string }[] =>
  db()
    .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn })
    .from(regions)
    .where(isNull(regions.archivedAt))
    .orderBy(regions.sortKey)
    .all()
    .map(({ id, namePl, nameEn }) => ({ id, name: actor.locale === "pl" ? namePl : (nameEn ?? namePl) }));

/** The same regions' names alone. */
export const regionNames = (actor: Actor): string[] => regionOptions(actor).map((region) => region.name);
