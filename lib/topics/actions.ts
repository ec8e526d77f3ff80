"use server";

import { formAction } from "#lib/forms/action";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";
import { returnTopic } from "#lib/topics/answers/commands";
import { archiveTopic, editTopic, putBackTopic, translateTopic, withdrawTopic } from "#lib/topics/commands";
import { topicFields } from "#lib/topics/fields";
import {
  editedTopic,
  movedTopic,
  proposedTopic,
  returnedTopic,
  submittedTopic,
  support,
  translatedTopic,
  withdrawnSupport,
  withdrawnTopic,
} from "#lib/topics/input";
import { proposeUnlike, submitUnlike } from "#lib/topics/likeness/commands";
import { getTopic } from "#lib/topics/queries";
import { supportTopic, withdrawSupport } from "#lib/topics/supports/commands";

const pageOf = (id: number) => `/topics/${id}`;
const newer = newerOf(topicFields, getTopic, "topic");

export const proposeTopicAction = formAction({
  schema: proposedTopic,
  run: (actor, input) => pageOf(proposeUnlike(actor, input)),
});
export const editTopicAction = formAction({ schema: editedTopic, run: (actor, input) => pageOf(editTopic(actor, input)), newer });
export const translateTopicAction = formAction({
  schema: translatedTopic,
  run: (actor, input) => pageOf(translateTopic(actor, input)),
  newer,
});
export const submitTopicAction = formAction({ schema: submittedTopic, run: (actor, input) => pageOf(submitUnlike(actor, input)), newer });
export const returnTopicAction = formAction({ schema: returnedTopic, run: (actor, input) => pageOf(returnTopic(actor, input)), newer });
export const withdrawTopicAction = formAction({
  schema: withdrawnTopic,
  run: (actor, input) => pageOf(withdrawTopic(actor, input)),
  newer,
});
export const putBackTopicAction = formAction({ schema: movedTopic, run: (actor, input) => pageOf(putBackTopic(actor, input)), newer });
export const archiveTopicAction = formAction({ schema: archived, run: (actor, input) => pageOf(archiveTopic(actor, input)), newer });
export const supportTopicAction = formAction({ schema: support, run: (actor, input) => pageOf(supportTopic(actor, input)) });
export const withdrawSupportAction = formAction({ schema: withdrawnSupport, run: (actor, input) => pageOf(withdrawSupport(actor, input)) });
