import { z } from "zod";
import { pinKinds, scenarioStatuses } from "#db/enums";
import { choice, id, optionalText, text, whole } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, which } from "#lib/records/fields";
import { activityFields, scenarioFields } from "#lib/scenarios/fields";

export const newScenario = schemaOf(scenarioFields);
export const editedScenario = editSchemaOf(scenarioFields);
export const movedScenario = z.object({ ...which, status: choice(scenarioStatuses), reason: optionalText(1000) });
export const startedRun = z.object({ id: id(), fresh: optionalText(1) });
export const restoredRun = z.object({ id: id(), runId: id() });
export const tuned = z.object({ ...which, tolerance: whole(0, 100) });
export const acceptedPrice = z.object({ ...which, topicId: id(), extra: whole(0, 1_000_000_000_00) });
export const copiedScenario = z.object({ id: id(), title: text(200) });
export const cancelledRun = z.object({ id: id(), runId: id() });
export const pinned = z.object({
  id: id(),
  kind: choice(pinKinds),
  target: text(40),
  value: optionalText(20),
  remove: optionalText(1),
});
export const editedActivity = editSchemaOf(activityFields);

export type NewScenario = z.output<typeof newScenario>;
export type EditedScenario = z.output<typeof editedScenario>;
export type MovedScenario = z.output<typeof movedScenario>;
export type Pinned = z.output<typeof pinned>;
export type EditedActivity = z.output<typeof editedActivity>;
export type Tuned = z.output<typeof tuned>;
export type AcceptedPrice = z.output<typeof acceptedPrice>;
