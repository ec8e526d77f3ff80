import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import { scenarioReleases } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { differencesOf } from "#lib/scenarios/releases/differences";
import { releaseScope } from "#lib/scenarios/scope";
import { tongueIn } from "#lib/scenarios/words/content";
import { differenceLines } from "#lib/scenarios/words/releases";

export type Release = { number: number; content: ScenarioContent; releasedAt: string };

/** All releases of a scenario that the actor sees, the latest first. */
export const releasesOf = (actor: Actor, scenarioId: number): Release[] =>
  db()
    .select({ number: scenarioReleases.number, content: scenarioReleases.snapshot, releasedAt: scenarioReleases.releasedAt })
    .from(scenarioReleases)
    .where(and(eq(scenarioReleases.scenarioId, scenarioId), releaseScope(actor)))
    .orderBy(desc(scenarioReleases.number))
    .all();

/** Releases with what each changed against the one before it, in words; the latest first. The first release has no lines. */
export function releaseRows(actor: Actor, scenarioId: number): { number: number; releasedAt: string; lines: string[] | null }[] {
  const releases = releasesOf(actor, scenarioId);
  const contents = releases.map((one) => one.content);
  const tongue = tongueIn(actor.locale, contents);
  return releases.map(({ number, releasedAt }, index) => {
    const [after, before] = [contents[index], contents[index + 1]];
    return { number, releasedAt, lines: after && before ? differenceLines(differencesOf(before, after), tongue) : null };
  });
}
