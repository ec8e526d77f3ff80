import { locales, type Locale } from "#db/enums";
import { db } from "#db/client";
import { scenarioReleases } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { notifyClusters } from "#lib/notifications/commands";
import { loadContent, type ScenarioContent } from "#lib/scenarios/programme/content";
import { differencesFor, differencesOf } from "#lib/scenarios/releases/differences";
import { lastReleased } from "#lib/scenarios/releases/shown";
import { tongueIn } from "#lib/scenarios/words/content";
import { differenceLines } from "#lib/scenarios/words/releases";

/** For each cluster that has or had a seat, what this content changes for it, in both languages; a first release is all news. */
function newsFor(content: ScenarioContent, earlier: ScenarioContent | undefined) {
  const contents = earlier ? [earlier, content] : [content];
  const seated = contents.flatMap((one) => [...one.items, ...one.calledOff].flatMap((item) => item.seats.map((seat) => seat.clusterId)));
  const tongues = locales.map((locale) => [locale, tongueIn(locale, contents)] as const);
  const all = differencesOf(earlier ?? { ...content, items: [], calledOff: [] }, content);
  return [...new Set(seated)].flatMap((clusterId) => {
    const own = differencesFor(clusterId, all, contents);
    const words = tongues.map(([locale, tongue]) => [locale, differenceLines(own, tongue).join("; ")] as const);
    return words.every(([, text]) => text === "") ? [] : [{ clusterId, ...(Object.fromEntries(words) as Record<Locale, string>) }];
  });
}

/** Freezes the scenario as a release of this number and tells the clusters whose part is new or changed, and what changed. Part of the caller's transaction, the approval. */
export function release(actor: Actor, scenarioId: number, number: number): void {
  authorize(actor, "scenario.approve");
  const [content, earlier] = [loadContent(scenarioId), lastReleased(scenarioId)];
  db().insert(scenarioReleases).values({ scenarioId, number, snapshot: content, releasedAt: now(), releasedBy: actor.userId }).run();
  const news = newsFor(content, earlier);
  for (const { clusterId, pl, en } of news)
    notifyClusters([clusterId], {
      kind: "scenarioChanged",
      entity: "scenario",
      entityId: scenarioId,
      params: { title: content.title, number, pl, en },
    });
  audit(actor, "scenario.release", "scenario", scenarioId, null, { number, concerned: news.map((one) => one.clusterId) });
}
