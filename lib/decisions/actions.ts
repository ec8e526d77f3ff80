"use server";

import { archiveDecision, draftDecision, editDecision, publishDecisions } from "#lib/decisions/commands";
import { archivedDecision, editedDecision, newDecision, publishedDecisions } from "#lib/decisions/input";
import { getDecision } from "#lib/decisions/queries";
import { formAction } from "#lib/forms/action";
import { decisionFields } from "#lib/decisions/fields";
import { newerOf } from "#lib/records/newer";

const pageOf = (id: number) => `/decisions/${id}`;
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
