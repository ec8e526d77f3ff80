import { othersSupport, othersTopic } from "#lib/testing/foreign";
import { officers, staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  proposeTopicAction: { allowed: officers, form: { problem: "x", intent: "submit", themeIds: "1" }, foreign: othersTopic },
  editTopicAction: { allowed: officers, form: { problem: "x", themeIds: "1" }, foreign: othersTopic },
  submitTopicAction: { allowed: officers, foreign: othersTopic, stops: "topics.rules.move" },
  returnTopicAction: { allowed: staff, form: { note: "x" }, foreign: othersTopic },
  withdrawTopicAction: { allowed: officers, foreign: othersTopic },
  supportTopicAction: { allowed: officers, form: { stance: "interested" }, foreign: othersTopic },
  withdrawSupportAction: { allowed: officers, foreign: othersSupport },
  archiveTopicAction: { allowed: officers, foreign: othersTopic, stops: "topics.rules.onlyDrafts" },
};
