import type { Plan } from "#lib/planner/model/instance";
import { mondayOf } from "#lib/scenarios/programme/calendar";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { clusterCode, topicCode } from "#lib/scenarios/programme/codes";
import { loadActivities, loadServedTopics } from "#lib/scenarios/programme/records";
import { isCalledOff } from "#lib/scenarios/rules";
import { loadSeats } from "#lib/scenarios/seats/records";

/** A cluster whose reserve took another's seat may have two; the planner knows one. */
const clustersOf = (seats: readonly { clusterId: number }[]): string[] => [...new Set(seats.map((seat) => clusterCode(seat.clusterId)))];

/** The programme as it stands, in the planner's words; without what was called off. Three statements. */
export function programmePlan(scenarioId: number): Plan {
  const rows = loadActivities(scenarioId).filter((row) => !isCalledOff(row.status));
  const ids = rows.map((row) => row.id);
  const [served, seats] = [loadServedTopics(ids), loadSeats(ids)];
  const events = rows.map((row) => ({
    id: row.candidate,
    week: mondayOf(row.startsOn),
    topics: served.filter((one) => one.activityId === row.id).map((one) => topicCode(one.topicId)),
    clusters: clustersOf(seats.filter((one) => one.activityId === row.id)),
  }));
  return { events };
}

/** A programme's content in the planner's words. */
export const planOfContent = (content: ScenarioContent): Plan => ({
  events: content.items.map((item) => ({
    id: item.candidate,
    week: mondayOf(item.startsOn),
    topics: item.topics.map((topic) => topicCode(topic.id)),
    clusters: clustersOf(item.seats),
  })),
});
