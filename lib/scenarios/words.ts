import { loadScenario } from "#lib/scenarios/programme/records";
import { lastReleased } from "#lib/scenarios/releases/shown";
import type { SearchDocument } from "#lib/search/search";

/** What finds a scenario: the title and the aims last released, before that its own; nothing while it is archived. Part of the caller's transaction. */
export function scenarioWords(id: number): SearchDocument | null {
  const scenario = loadScenario(id);
  if (scenario.archivedAt) return null;
  const { title, objectives } = lastReleased(id) ?? scenario;
  return { entity: "scenario", entityId: id, title, text: [objectives] };
}
