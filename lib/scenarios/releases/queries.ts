import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import { scenarioReleases } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { planChanges } from "#lib/planner/explain/plan-changes";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { planOfContent } from "#lib/scenarios/programme/plan";
import { releaseScope } from "#lib/scenarios/scope";
import { changeLines } from "#lib/scenarios/words/changes";
import { codesIn, tongueFor } from "#lib/scenarios/words/naming";

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
  const plans = releases.map((one) => planOfContent(one.content));
  const tongue = tongueFor(actor, plans.flatMap(codesIn));
  return releases.map(({ number, releasedAt }, index) => {
    const [after, before] = [plans[index], plans[index + 1]];
    return { number, releasedAt, lines: after && before ? changeLines(planChanges(before, after), tongue) : null };
  });
}
