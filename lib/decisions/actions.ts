"use server";

import {
  archiveDecision,
  decideRegion,
  decideTopic,
  draftDecision,
  editDecision,
  publishDecisions,
  reopenTopic,
} from "#lib/decisions/commands";
import { archivedDecision, editedDecision, newDecision, publishedDecisions } from "#lib/decisions/input";
import { getDecision } from "#lib/decisions/queries";
import { formAction } from "#lib/forms/action";
import { decisionFields } from "#lib/decisions/fields";
import { newerOf } from "#lib/records/newer";
import { regionDecision } from "#lib/regions/input";
import { topicFields } from "#lib/topics/fields";
import { reopenedTopic, topicDecision } from "#lib/topics/input";
import { getTopic } from "#lib/topics/queries";

const pageOf = (id: number) => `/decisions/${id}`;
const topicPage = (id: number) => `/topics/${id}`;
const newer = newerOf(decisionFields, getDecision, "decision");

export const createDecisionAction = formAction({
  schema: newDecision,
  run: (actor, input) => pageOf(draftDecision(actor, { ...input, meetingId: null })),
});
export const editDecisionAction = formAction({
  schema: editedDecision,
  run: (actor, input) => pageOf(editDecision(actor, input)),
  newer,
});
export const archiveDecisionAction = formAction({
  schema: archivedDecision,
  run: (actor, input) => pageOf(archiveDecision(actor, input)),
  newer,
});
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
