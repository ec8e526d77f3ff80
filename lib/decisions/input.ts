import { z } from "zod";
import { decisionFields, regionDecisionFields, reopeningFields, topicDecisionFields } from "#lib/decisions/fields";
import { regionOutcomes, topicOutcomes } from "#lib/decisions/rules";
import { choice, optionalComingDay, readRecords } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, shapeOf, which } from "#lib/records/fields";

export const newDecision = schemaOf(decisionFields);
export const editedDecision = editSchemaOf(decisionFields);
export const publishedDecisions = z.object({ decisionIds: readRecords() });
export const topicDecision = z.object({
  ...which,
  ...shapeOf(topicDecisionFields),
  outcome: choice(topicOutcomes),
  validUntil: optionalComingDay(),
});
export const regionDecision = z.object({ ...which, ...shapeOf(regionDecisionFields), outcome: choice(regionOutcomes) });
export const reopenedTopic = editSchemaOf(reopeningFields);

export type EditedDecision = z.output<typeof editedDecision>;
export type PublishedDecisions = z.output<typeof publishedDecisions>;
export type TopicDecision = z.output<typeof topicDecision>;
export type RegionDecision = z.output<typeof regionDecision>;
export type ReopenedTopic = z.output<typeof reopenedTopic>;
