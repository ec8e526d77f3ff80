"use server";

import { archiveDecision, draftDecision, editDecision, publishDecisions } from "#lib/decisions/commands";
import { archivedDecision, editedDecision, newDecision, publishedDecisions } from "#lib/decisions/input";
import { getDecision } from "#lib/decisions/queries";
import { formAction } from "#lib/forms/action";
import { newerVersion } from "#lib/records/newer";

const pageOf = (id: number) => `/decisions/${id}`;

export const createDecisionAction = formAction({
  schema: newDecision,
  run: (actor, input) => pageOf(draftDecision(actor, { ...input, meetingId: null })),
});
export const editDecisionAction = formAction({
  schema: editedDecision,
  run: (actor, input) => pageOf(editDecision(actor, input)),
  newer: (actor, typed) => newerVersion(getDecision(actor, Number(typed.id)), Object.keys(typed)),
});
export const archiveDecisionAction = formAction({
  schema: archivedDecision,
  run: (actor, input) => pageOf(archiveDecision(actor, input)),
});
export const publishDecisionsAction = formAction({
  schema: publishedDecisions,
  run: (actor, input) => (publishDecisions(actor, input), "/decisions"),
});
