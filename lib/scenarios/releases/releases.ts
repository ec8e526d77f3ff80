import { desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import { scenarioReleases, scenarios } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { notifyClusters } from "#lib/notifications/commands";
import { contentOf, type ScenarioContent } from "#lib/scenarios/programme/content";
import { codesIn, tongueFor } from "#lib/scenarios/words/naming";
import { planOfContent } from "#lib/scenarios/programme/plan";
import { loadScenario } from "#lib/scenarios/records";
import { changeLines } from "#lib/scenarios/words/changes";

export type Release = { number: number; content: ScenarioContent; releasedAt: string; releasedBy: number };

/** All releases of a scenario, the latest first. */
export const releasesOf = (scenarioId: number): Release[] =>
  db()
    .select()
    .from(scenarioReleases)
    .where(eq(scenarioReleases.scenarioId, scenarioId))
    .orderBy(desc(scenarioReleases.number))
    .all()
    .map(({ number, snapshot: content, releasedAt, releasedBy }) => ({ number, content, releasedAt, releasedBy }));

/** What a cluster's part consists of: where, when, who. */
const partOf = (content: ScenarioContent | undefined, clusterId: number): string =>
  JSON.stringify(
    (content?.items ?? []).flatMap((item) =>
      item.seats.filter((seat) => seat.clusterId === clusterId).map((seat) => [item.candidate, item.startsOn, item.days, seat.personId]),
    ),
  );

/** Freezes the scenario as its next release and tells the clusters whose part is new or changed; returns the release's number. Part of the approval's transaction. */
export function release(actor: Actor, scenarioId: number): number {
  authorize(actor, "scenario.approve");
  const content = contentOf(scenarioId);
  const earlier = releasesOf(scenarioId)[0];
  const number = (earlier?.number ?? 0) + 1;
  db().insert(scenarioReleases).values({ scenarioId, number, snapshot: content, releasedAt: now(), releasedBy: actor.userId }).run();
  db().update(scenarios).set({ release: number }).where(eq(scenarios.id, scenarioId)).run();
  const seated = [...content.items, ...(earlier?.content.items ?? [])].flatMap((item) => item.seats.map((seat) => seat.clusterId));
  const concerned = [...new Set(seated)].filter((id) => partOf(content, id) !== partOf(earlier?.content, id));
  notifyClusters(concerned, {
    kind: "scenarioReleased",
    entity: "scenario",
    entityId: scenarioId,
    params: { title: loadScenario(scenarioId).title, number },
  });
  audit(actor, "scenario.release", "scenario", scenarioId, null, { number, concerned });
  return number;
}

/** Releases with what each changed against the one before it, in words; the latest first. The first release has no lines. */
export function releaseRows(actor: Actor, scenarioId: number): { number: number; releasedAt: string; lines: string[] | null }[] {
  const releases = releasesOf(scenarioId);
  const plans = releases.map((one) => planOfContent(one.content));
  const tongue = tongueFor(plans.flatMap(codesIn), actor.locale);
  return releases.map(({ number, releasedAt }, index) => {
    const [after, before] = [plans[index], plans[index + 1]];
    return { number, releasedAt, lines: after && before ? changeLines(planChanges(before, after), tongue) : null };
  });
}
