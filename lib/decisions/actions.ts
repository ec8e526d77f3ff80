"use server";

import { archiveDecision, draftDecision, editDecision, publishDecisions } from "#lib/decisions/commands";
import { decisionFields } from "#lib/decisions/fields";
import { editedDecision, newDecision, publishedDecisions, regionDecision, reopenedTopic, topicDecision } from "#lib/decisions/input";
import { getDecision } from "#lib/decisions/queries";
import { decideRegion } from "#lib/decisions/subjects/regions";
import { decideTopic, reopenTopic } from "#lib/decisions/subjects/topics";
import { formAction } from "#lib/forms/action";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";
import { regionFields } from "#lib/regions/fields";
import { getRegion } from "#lib/regions/queries";
import { readingOf } from "#lib/regions/records";
import { topicFields } from "#lib/topics/fields";
import { getTopic } from "#lib/topics/queries";

const pageOf = (id: number) => `/decisions/${id}`;
const topicPage = (id: number) => `/topics/${id}`;
const newerTopic = newerOf(topicFields, getTopic, "topic");
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
  newer: newerOf(regionFields, (actor, id) => ({ ...getRegion(actor, id), version: readingOf(id) }), "region"),
});
export const decideTopicAction = formAction({
  schema: topicDecision,
  run: (actor, input) => topicPage(decideTopic(actor, input)),
  newer: newerTopic,
});
export const reopenTopicAction = formAction({
  schema: reopenedTopic,
  run: (actor, input) => topicPage(reopenTopic(actor, input)),
  newer: newerTopic,
});
