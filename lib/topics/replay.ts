import { decisionsOn } from "#lib/decisions/queries";
import { lineOf } from "#lib/meetings/log/said";
import { scenariosServing } from "#lib/scenarios/programme/serving";
import { othersSupport, othersTopic } from "#lib/testing/foreign";
import { type Reads, listed } from "#lib/testing/reads";
import { officers, staff, type Replay } from "#lib/testing/replay";
import { topicList } from "#lib/topics/columns";
import { getTopicPage } from "#lib/topics/page/page";
import { getTopic, listTopics } from "#lib/topics/queries";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  proposeTopicAction: { allowed: officers, form: { problem: "x", intent: "submit", themeIds: "1", alike: "new" }, foreign: othersTopic },
  editTopicAction: { allowed: officers, form: { problem: "x", themeIds: "1" }, foreign: othersTopic },
  translateTopicAction: { allowed: officers, form: { titleEn: "x" }, foreign: othersTopic },
  submitTopicAction: { allowed: officers, foreign: othersTopic, stops: "topics.rules.move" },
  returnTopicAction: { allowed: staff, form: { note: "x" }, foreign: othersTopic },
  putBackTopicAction: { allowed: officers, foreign: othersTopic, stops: "topics.rules.move" },
  withdrawTopicAction: { allowed: officers, foreign: othersTopic },
  supportTopicAction: { allowed: officers, form: { stance: "interested" }, foreign: othersTopic },
  withdrawSupportAction: { allowed: officers, foreign: othersSupport },
  archiveTopicAction: { allowed: officers, foreign: othersTopic, stops: "topics.rules.onlyDrafts" },
};

/** How this domain's records are read. */
export const reads: Reads = {
  topic: {
    list: listed(topicList, listTopics),
    pages: [
      getTopic,
      getTopicPage,
      (actor, id) => decisionsOn(actor, "topic", id),
      scenariosServing,
      (actor, id) => lineOf(actor, getTopicPage(actor, id).sourceEntryId),
    ],
  },
};
