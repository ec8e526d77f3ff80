import type { SearchDocument } from "#lib/search/search";
import { loadScenario } from "#lib/scenarios/programme/records";

/** What finds a scenario: its title and its aims; nothing while it is archived. */
export function scenarioWords(id: number): SearchDocument | null {
  const { title, objectives, archivedAt } = loadScenario(id);
  return archivedAt ? null : { entity: "scenario", entityId: id, title, text: [objectives] };
}
