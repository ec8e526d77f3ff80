import { z } from "zod";
import { activityStatuses, pinKinds, scenarioStatuses } from "#db/enums";
import { choice, day, id, money, optionalId, optionalText, optionalWhole, text, version, whole } from "#lib/forms/fields";

const fields = {
  title: text(200),
  objectives: optionalText(2000),
  projectId: optionalId(),
  fromDay: day(),
  toDay: day(),
  budget: money(),
  maxEvents: whole(1, 60),
  maxEventsPerWeek: whole(1, 10),
  minGapWeeks: whole(1, 12),
  maxTrips: whole(1, 20),
  regionMax: optionalWhole(),
  visitMax: optionalWhole(),
  workshopMax: optionalWhole(),
};

export const newScenario = z.object(fields);
export const editedScenario = z.object({ ...fields, id: id(), version: version() });
export const movedScenario = z.object({ id: id(), version: version(), status: choice(scenarioStatuses), reason: optionalText(1000) });
export const archivedScenario = z.object({ id: id(), version: version() });
export const startedRun = z.object({ id: id(), fresh: optionalText(1) });
export const restoredRun = z.object({ id: id(), runId: id() });
export const tuned = z.object({ id: id(), version: version(), tolerance: whole(0, 100) });
export const acceptedPrice = z.object({ id: id(), version: version(), topicId: id(), extra: whole(0, 1_000_000_000_00) });
export const copiedScenario = z.object({ id: id(), title: text(200) });
export const cancelledRun = z.object({ id: id(), runId: id() });
export const pinned = z.object({
  id: id(),
  kind: choice(pinKinds),
  target: text(40),
  value: optionalText(20),
  remove: optionalText(1),
});
export const editedActivity = z.object({
  id: id(),
  version: version(),
  hostId: optionalId(),
  startsOn: day(),
  language: text(20),
  offer: optionalText(900),
  status: choice(activityStatuses),
});

export type NewScenario = z.output<typeof newScenario>;
export type EditedScenario = z.output<typeof editedScenario>;
export type MovedScenario = z.output<typeof movedScenario>;
export type Pinned = z.output<typeof pinned>;
export type EditedActivity = z.output<typeof editedActivity>;
export type Tuned = z.output<typeof tuned>;
export type AcceptedPrice = z.output<typeof acceptedPrice>;
