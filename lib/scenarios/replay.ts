import { scenarioList } from "#lib/scenarios/columns";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { listScenarios } from "#lib/scenarios/queries";
import { getRun, getRunProgress, listRuns } from "#lib/scenarios/runs/queries";
import { anActivity, othersSeat } from "#lib/testing/foreign";
import { type Reads, listed } from "#lib/testing/reads";
import { managers, officers, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createScenarioAction: {
    allowed: officers,
    form: { budget: "1", maxEvents: "1", maxEventsPerWeek: "1", minGapWeeks: "1", maxTrips: "1" },
  },
  editScenarioAction: { allowed: officers, form: { budget: "1", maxEvents: "1", maxEventsPerWeek: "1", minGapWeeks: "1", maxTrips: "1" } },
  moveScenarioAction: { allowed: managers, form: { status: "approved" } },
  archiveScenarioAction: { allowed: officers },
  startRunAction: { allowed: officers },
  cancelRunAction: { allowed: officers, form: { runId: "1" } },
  pinAction: { allowed: officers, form: { kind: "closed", target: "V-1-1" } },
  tuneAction: { allowed: officers, form: { tolerance: "10" } },
  acceptPriceAction: { allowed: officers, form: { extra: "0" } },
  restoreRunAction: { allowed: officers, form: { runId: "1" } },
  copyScenarioAction: { allowed: officers },
  editActivityAction: {
    allowed: officers,
    form: { startsOn: "2013-09-10", days: "3", capacity: "12", language: "en", status: "planned" },
    foreign: anActivity,
  },
  priceActivityAction: { allowed: officers, form: { "quantity-per_diem": "3", "amount-per_diem": "100" }, foreign: anActivity },
  nominateAction: { allowed: officers, form: { personId: "", organisationId: "" }, foreign: othersSeat, stops: "field.choose" },
  answerSeatAction: { allowed: officers, form: { status: "confirmed" }, foreign: othersSeat },
  giveBackSeatAction: { allowed: officers, foreign: othersSeat },
  addReserveAction: { allowed: officers, foreign: anActivity, stops: "scenarios.rules.noSupport" },
  withdrawReserveAction: { allowed: officers, foreign: othersSeat, stops: "scenarios.rules.notReserve" },
  pinDeedAction: "elsewhere",
  acceptPriceDeedAction: "elsewhere",
  tuneDeedAction: "elsewhere",
  restoreRunDeedAction: "elsewhere",
};

/** How this domain's records are read. */
export const reads: Reads = {
  scenario: {
    list: listed(scenarioList, listScenarios),
    pages: [
      getScenarioPage,
      readProgramme,
      getRunProgress,
      listRuns,
      (actor, id) => listRuns(actor, id).rows.map((run) => getRun(actor, id, run.id)),
    ],
  },
};
