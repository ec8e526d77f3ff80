import { and, inArray, isNull, ne, or } from "drizzle-orm";
import { db } from "#db/client";
import { evidence, regions } from "#db/schema/regions";
import { topics, topicThemes } from "#db/schema/topics";
import type { Actor } from "#lib/access/actor";
import { visibleNames } from "#lib/records/names";
import { regionScope } from "#lib/regions/scope";
import { minStrength } from "#lib/scenarios/programme/settings";
import type { LeftOut } from "#lib/scenarios/runs/candidates";
import { topicScope } from "#lib/topics/scope";

export type LeftOutRow = {
  kind: "topic" | "region";
  id: number;
  name: string;
  number: number | null;
  reason: LeftOut["reason"];
  /** Regions that have evidence for the topic but are not approved, or not long enough: what the office could do about it. */
  couldTeach: { id: number; name: string; status: string }[];
};

/** Regions with evidence that is strong enough for a theme, where they are not approved yet or their approval does not reach so far. */
function waitingFor(actor: Actor, themeIds: number[], expired: number[]) {
  const proofs = db()
    .select({ regionId: evidence.regionId, themeId: evidence.themeId, strength: evidence.strength })
    .from(evidence)
    .where(and(inArray(evidence.themeId, themeIds), isNull(evidence.archivedAt)))
    .all()
    .filter((one) => one.strength >= minStrength);
  const regionIds = proofs.map((one) => one.regionId);
  const waiting = db()
    .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn, status: regions.status })
    .from(regions)
    .where(
      and(
        inArray(regions.id, regionIds),
        or(ne(regions.status, "approved"), inArray(regions.id, expired)),
        isNull(regions.archivedAt),
        regionScope(actor),
      ),
    )
    .all();
  return (ids: number[]) =>
    waiting
      .filter(({ id }) => proofs.some((proof) => proof.regionId === id && ids.includes(proof.themeId)))
      .map(({ id, namePl, nameEn, status }) => ({ id, name: actor.locale === "en" ? (nameEn ?? namePl) : namePl, status }));
}

/** What could not enter the calculation, with names and, for topics, the regions that are missing only their approval. Five statements. */
export function namedLeftOut(actor: Actor, leftOut: LeftOut[]): LeftOutRow[] {
  const idsOf = (kind: "topic" | "region") => leftOut.filter((one) => one.kind === kind).map((one) => one.id);
  const topicRows = db()
    .select({ id: topics.id, title: topics.title, number: topics.number })
    .from(topics)
    .where(and(inArray(topics.id, idsOf("topic")), topicScope(actor)))
    .all();
  const themes = db()
    .select()
    .from(topicThemes)
    .where(inArray(topicThemes.topicId, idsOf("topic")))
    .all();
  const couldTeach = waitingFor(
    actor,
    themes.map((one) => one.themeId),
    leftOut.flatMap((one) => (one.kind === "region" && one.reason === "expired" ? one.id : [])),
  );
  const regionOf = visibleNames(actor, "region", idsOf("region"));
  return leftOut.map((one) => {
    if (one.kind === "region") return { ...one, name: regionOf.get(one.id) ?? "", number: null, couldTeach: [] };
    const row = topicRows.find((topic) => topic.id === one.id);
    const own = themes.filter((theme) => theme.topicId === one.id).map((theme) => theme.themeId);
    return { ...one, name: row?.title ?? "", number: row?.number ?? null, couldTeach: couldTeach(own) };
  });
}
