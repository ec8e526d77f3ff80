import { z } from "zod";
import { decisionFields, reopeningFields, topicDecisionFields } from "#lib/decisions/fields";
import { topicOutcomes } from "#lib/decisions/rules";
import { choice, id, ids, optionalDay } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, shapeOf } from "#lib/records/fields";

export const newDecision = schemaOf(decisionFields);
export const editedDecision = editSchemaOf(decisionFields);
export const publishedDecisions = z.object({ decisionIds: ids() });
export const topicDecision = z.object({
  ...shapeOf(topicDecisionFields),
  id: id(),
  outcome: choice(topicOutcomes),
  validUntil: optionalDay(),
});
export const reopenedTopic = editSchemaOf(reopeningFields);

export type EditedDecision = z.output<typeof editedDecision>;
export type PublishedDecisions = z.output<typeof publishedDecisions>;
export type TopicDecision = z.output<typeof topicDecision>;
export type ReopenedTopic = z.output<typeof reopenedTopic>;
