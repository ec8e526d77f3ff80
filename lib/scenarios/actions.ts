"use server";

import { formAction } from "#lib/forms/action";
import { newerOf } from "#lib/history/newer";
import { activityFields, costFields, scenarioFields, seatFields } from "#lib/scenarios/fields";
import { archiveScenario, createScenario, editScenario, moveScenario } from "#lib/scenarios/commands";
import { acceptPrice, copyScenario, decide, tune } from "#lib/scenarios/runs/decide";
import {
  acceptedPrice,
  cancelledRun,
  copiedScenario,
  editedActivity,
  editedScenario,
  movedScenario,
  newScenario,
  pinned,
  pricedActivity,
  restoredRun,
  startedRun,
  tuned,
} from "#lib/scenarios/input";
import { answer, giveBack, nominate } from "#lib/scenarios/seats/commands";
import { getActivity } from "#lib/scenarios/programme/queries";
import { editActivity, priceActivity } from "#lib/scenarios/activities/commands";
import { getScenario } from "#lib/scenarios/queries";
import { getSeat } from "#lib/scenarios/seats/queries";
import { archived } from "#lib/records/fields";
import { addReserve, withdrawReserve } from "#lib/scenarios/seats/reserve";
import { cancelRun, restoreRun, startRun } from "#lib/scenarios/runs/commands";
import { answered, givenBack, nominated, reserved, unreserved } from "#lib/scenarios/seats/input";

const pageOf = (id: number) => `/scenarios/${id}`;
const newer = newerOf(scenarioFields, getScenario, "scenario");
const newerActivity = newerOf(activityFields, getActivity);
const newerCosts = newerOf(costFields, getActivity);
const newerSeat = newerOf(seatFields, getSeat);
/** The address differs with every save: the browser would take a change of the fragment alone for the page it already has. */
const seatIn = (scenarioId: number, rowId: number, version = 0) => `${pageOf(scenarioId)}?saved=${rowId}.${version + 1}#seat-${rowId}`;

export const createScenarioAction = formAction({ schema: newScenario, run: (actor, input) => pageOf(createScenario(actor, input)) });
export const editScenarioAction = formAction({
  schema: editedScenario,
  run: (actor, input) => pageOf(editScenario(actor, input)),
  newer,
});
export const moveScenarioAction = formAction({ schema: movedScenario, run: (actor, input) => pageOf(moveScenario(actor, input)), newer });
export const archiveScenarioAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(archiveScenario(actor, input)),
  newer,
});
export const startRunAction = formAction({ schema: startedRun, run: (actor, input) => (startRun(actor, input), pageOf(input.id)) });
export const cancelRunAction = formAction({ schema: cancelledRun, run: (actor, input) => pageOf(cancelRun(actor, input)) });
export const pinAction = formAction({ schema: pinned, run: (actor, input) => pageOf(decide(actor, input)) });
export const tuneAction = formAction({ schema: tuned, run: (actor, input) => pageOf(tune(actor, input)), newer });
export const acceptPriceAction = formAction({ schema: acceptedPrice, run: (actor, input) => pageOf(acceptPrice(actor, input)), newer });
export const restoreRunAction = formAction({ schema: restoredRun, run: (actor, input) => pageOf(restoreRun(actor, input)) });
export const copyScenarioAction = formAction({
  schema: copiedScenario,
  run: (actor, input) => `${pageOf(copyScenario(actor, input))}/edit`,
});
export const editActivityAction = formAction({
  schema: editedActivity,
  run: (actor, input) => pageOf(editActivity(actor, input)),
  newer: newerActivity,
});
export const priceActivityAction = formAction({
  schema: pricedActivity,
  run: (actor, input) => pageOf(priceActivity(actor, input)),
  newer: newerCosts,
});
export const nominateAction = formAction({
  schema: nominated,
  run: (actor, input) => seatIn(nominate(actor, input), input.id, input.version),
  newer: newerSeat,
});
export const answerSeatAction = formAction({
  schema: answered,
  run: (actor, input) => seatIn(answer(actor, input), input.id, input.version),
  newer: newerSeat,
});
export const giveBackSeatAction = formAction({
  schema: givenBack,
  run: (actor, input) => seatIn(giveBack(actor, input), input.id, input.version),
  newer: newerSeat,
});
export const addReserveAction = formAction({
  schema: reserved,
  run: (actor, input) => {
    const { scenarioId, rowId } = addReserve(actor, input);
    return seatIn(scenarioId, rowId);
  },
});
export const withdrawReserveAction = formAction({
  schema: unreserved,
  run: (actor, input) => pageOf(withdrawReserve(actor, input)),
  newer: newerSeat,
});
