import { desc, eq, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { scenarioReleases } from "#db/schema/scenarios";
import { can, type Actor } from "#lib/access/actor";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import type { Scenario } from "#lib/scenarios/programme/records";

/** Of the scenario that a statement reads, what its latest release holds. */
const released = sql`(select r.snapshot from scenario_releases r where r.scenario_id = scenarios.id and r.number = scenarios.release)`;

/** A value as it stands for who reads calculations, as it was last released for everybody else: a reopened scenario is changed unseen. */
const either = <T>(actor: Actor, now: SQL<T>, path: string): SQL<T> =>
  can(actor, "run.read") ? now : sql<T>`json_extract(${released}, ${path})`;

/** A scenario's title as the person reads it. */
export const shownTitle = (actor: Actor): SQL<string> => either(actor, sql<string>`scenarios.title`, "$.title");

/** What a list tells of a scenario, as the person reads it; `activities` counts them. */
export const shownFields = (actor: Actor, activities: SQL<number>) => ({
  title: shownTitle(actor),
  project: either(actor, sql<string | null>`projects.acronym`, "$.project.acronym"),
  fromDay: either(actor, sql<string>`scenarios.from_day`, "$.fromDay"),
  toDay: either(actor, sql<string>`scenarios.to_day`, "$.toDay"),
  budget: either(actor, sql<number>`scenarios.budget`, "$.budget"),
  activities: can(actor, "run.read") ? activities : sql<number>`json_array_length(${released}, '$.items')`,
});

/** What was released last; undefined before the first release. Part of the caller's transaction. */
export const lastReleased = (scenarioId: number): ScenarioContent | undefined =>
  db()
    .select({ content: scenarioReleases.snapshot })
    .from(scenarioReleases)
    .where(eq(scenarioReleases.scenarioId, scenarioId))
    .orderBy(desc(scenarioReleases.number))
    .limit(1)
    .get()?.content;

/** A scenario's row in the words and with the limits that the person reads. */
export function shownTo(actor: Actor, scenario: Scenario): Scenario {
  const content = can(actor, "run.read") ? undefined : lastReleased(scenario.id);
  if (!content) return scenario;
  const { title, objectives, fromDay, toDay, budget, maxEvents } = content;
  return { ...scenario, title, objectives, fromDay, toDay, budget, maxEvents };
}
