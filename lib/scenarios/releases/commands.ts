import { db } from "#db/client";
import { scenarioReleases } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { notifyClusters } from "#lib/notifications/commands";
import { loadContent, type ScenarioContent } from "#lib/scenarios/programme/content";
import { lastReleased } from "#lib/scenarios/releases/shown";

/** What a cluster's part consists of: where, when, who. */
const partOf = (content: ScenarioContent | undefined, clusterId: number): string =>
  JSON.stringify(
    (content?.items ?? []).flatMap((item) =>
      item.seats.filter((seat) => seat.clusterId === clusterId).map((seat) => [item.candidate, item.startsOn, item.days, seat.personId]),
    ),
  );

/** Freezes the scenario as a release of this number and tells the clusters whose part is new or changed. Part of the caller's transaction, the approval. */
export function release(actor: Actor, scenarioId: number, number: number): void {
  authorize(actor, "scenario.approve");
  const [content, earlier] = [loadContent(scenarioId), lastReleased(scenarioId)];
  db().insert(scenarioReleases).values({ scenarioId, number, snapshot: content, releasedAt: now(), releasedBy: actor.userId }).run();
  const seated = [...content.items, ...(earlier?.items ?? [])].flatMap((item) => item.seats.map((seat) => seat.clusterId));
  const concerned = [...new Set(seated)].filter((id) => partOf(content, id) !== partOf(earlier, id));
  notifyClusters(concerned, {
    kind: "scenarioReleased",
    entity: "scenario",
    entityId: scenarioId,
    params: { title: content.title, number },
  });
  audit(actor, "scenario.release", "scenario", scenarioId, null, { number, concerned });
}
