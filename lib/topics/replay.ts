import { othersTopic } from "#lib/testing/foreign";
import { officers, staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  proposeTopicAction: { allowed: officers, form: { problem: "x", intent: "submit" }, foreign: othersTopic },
  editTopicAction: { allowed: officers, form: { problem: "x" }, foreign: othersTopic },
  submitTopicAction: { allowed: officers, foreign: othersTopic },
  returnTopicAction: { allowed: staff, form: { note: "x" }, foreign: othersTopic },
  withdrawTopicAction: { allowed: officers, foreign: othersTopic },
  supportTopicAction: { allowed: officers, form: { stance: "interested" }, foreign: othersTopic },
  withdrawSupportAction: { allowed: officers },
  archiveTopicAction: { allowed: officers, foreign: othersTopic },
};
