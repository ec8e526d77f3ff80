import { and, inArray, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import type { Locale } from "#db/enums";
import { evidence, regions } from "#db/schema/regions";
import { topics, topicThemes } from "#db/schema/topics";
import type { LeftOut } from "#lib/scenarios/runs/candidates";
import { minStrength } from "#lib/scenarios/programme/settings";

export type LeftOutRow = {
  kind: "topic" | "region";
  id: number;
  name: string;
  number: number | null;
  reason: string;
  /** Regions that have evidence for the topic but are not approved: what the office could do about it. */
  couldTeach: { id: number; name: string; status: string }[];
};

const nameOf = (row: { namePl: string; nameEn: string | null }, locale: Locale) =>
  locale === "en" ? (row.nameEn ?? row.namePl) : row.namePl;

/** What could not enter the calculation, with names and, for topics, the regions that are missing only their approval. Five statements. */
export function namedLeftOut(leftOut: LeftOut[], locale: Locale): LeftOutRow[] {
  const idsOf = (kind: "topic" | "region") => leftOut.filter((one) => one.kind === kind).map((one) => one.id);
  const topicRows = db()
    .select({ id: topics.id, title: topics.title, number: topics.number })
    .from(topics)
    .where(inArray(topics.id, idsOf("topic")))
    .all();
  const themes = db()
    .select()
    .from(topicThemes)
    .where(inArray(topicThemes.topicId, idsOf("topic")))
    .all();
  const proofs = db()
    .select({ regionId: evidence.regionId, themeId: evidence.themeId, strength: evidence.strength })
    .from(evidence)
    .where(
      and(
        inArray(
          evidence.themeId,
          themes.map((one) => one.themeId),
        ),
        isNull(evidence.archivedAt),
      ),
    )
    .all()
    .filter((one) => one.strength >= minStrength);
  const waiting = db()
    .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn, status: regions.status })
    .from(regions)
    .where(
      and(
        inArray(
          regions.id,
          proofs.map((one) => one.regionId),
        ),
        ne(regions.status, "approved"),
        isNull(regions.archivedAt),
      ),
    )
    .all();
  const regionRows = db()
    .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn })
    .from(regions)
    .where(inArray(regions.id, idsOf("region")))
    .all();
  return leftOut.map((one) => {
    if (one.kind === "region") {
      const row = regionRows.find((region) => region.id === one.id);
      return { ...one, name: row ? nameOf(row, locale) : "", number: null, couldTeach: [] };
    }
    const row = topicRows.find((topic) => topic.id === one.id);
    const own = themes.filter((theme) => theme.topicId === one.id).map((theme) => theme.themeId);
    const ids = proofs.filter((proof) => own.includes(proof.themeId)).map((proof) => proof.regionId);
    const couldTeach = waiting
      .filter((region) => ids.includes(region.id))
      .map((r) => ({ id: r.id, name: nameOf(r, locale), status: r.status }));
    return { ...one, name: row?.title ?? "", number: row?.number ?? null, couldTeach };
  });
}
