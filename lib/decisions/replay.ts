import { decisionList } from "#lib/decisions/columns";
import { getDecision, listDecisions } from "#lib/decisions/queries";
import { othersTopic, regionInReview } from "#lib/testing/foreign";
import { type Reads, listed } from "#lib/testing/reads";
import { managers, staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createDecisionAction: { allowed: staff, form: { outcome: "resolved" } },
  editDecisionAction: { allowed: staff, form: { outcome: "resolved" } },
  archiveDecisionAction: { allowed: staff },
  publishDecisionsAction: { allowed: managers, form: { decisionIds: "1:1" } },
  decideRegionAction: {
    allowed: managers,
    form: { outcome: "approved", validUntil: "2027-12-31", override: "Próba, dlaczego tak ma być i nie inaczej." },
    foreign: regionInReview,
  },
  decideTopicAction: { allowed: managers, form: { outcome: "accepted" }, foreign: othersTopic },
  reopenTopicAction: { allowed: managers, foreign: othersTopic, stops: "topics.rules.move" },
};

/** How this domain's records are read. */
export const reads: Reads = {
  decision: { list: listed(decisionList, listDecisions), pages: [getDecision] },
};
