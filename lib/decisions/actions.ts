"use server";

import { archiveDecision, draftDecision, editDecision, publishDecisions } from "#lib/decisions/commands";
import { decisionFields } from "#lib/decisions/fields";
import { editedDecision, newDecision, publishedDecisions, reopenedTopic, topicDecision } from "#lib/decisions/input";
import { getDecision } from "#lib/decisions/queries";
import { decideRegion } from "#lib/decisions/subjects/regions";
import { decideTopic, reopenTopic } from "#lib/decisions/subjects/topics";
import { formAction } from "#lib/forms/action";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";
import { regionDecision } from "#lib/regions/input";
import { topicFields } from "#lib/topics/fields";
import { getTopic } from "#lib/topics/queries";

const pageOf = (id: number) => `/decisions/${id}`;
const topicPage = (id: number) => `/topics/${id}`;
const newer = newerOf(decisionFields, getDecision, "decision");

export const createDecisionAction = formAction({
  schema: newDecision,
  run: (actor, input) => pageOf(draftDecision(actor, { ...input, meetingId: null })),
});
export const editDecisionAction = formAction({ schema: editedDecision, run: (actor, input) => pageOf(editDecision(actor, input)), newer });
export const archiveDecisionAction = formAction({ schema: archived, run: (actor, input) => pageOf(archiveDecision(actor, input)), newer });
export const publishDecisionsAction = formAction({
  schema: publishedDecisions,
  run: (actor, input) => (publishDecisions(actor, input), "/decisions"),
});
export const decideRegionAction = formAction({
  schema: regionDecision,
  run: (actor, input) => `/regions/${decideRegion(actor, input)}`,
});
export const decideTopicAction = formAction({ schema: topicDecision, run: (actor, input) => topicPage(decideTopic(actor, input)) });
export const reopenTopicAction = formAction({
  schema: reopenedTopic,
  run: (actor, input) => topicPage(reopenTopic(actor, input)),
  newer: newerOf(topicFields, getTopic, "topic"),
});
