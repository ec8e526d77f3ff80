"use server";

import { formAction } from "#lib/forms/action";
import { newerVersion } from "#lib/records/newer";
import { archiveScenario, cancelRun, createScenario, editScenario, moveScenario, pin } from "#lib/scenarios/commands";
import {
  archivedScenario,
  cancelledRun,
  editedActivity,
  editedScenario,
  movedScenario,
  newScenario,
  nominated,
  pinned,
  startedRun,
} from "#lib/scenarios/input";
import { editActivity, nominate } from "#lib/scenarios/participants";
import { getScenario } from "#lib/scenarios/queries";
import { startRun } from "#lib/scenarios/runs";

const pageOf = (id: number) => `/scenarios/${id}`;

export const createScenarioAction = formAction({ schema: newScenario, run: (actor, input) => pageOf(createScenario(actor, input)) });
export const editScenarioAction = formAction({
  schema: editedScenario,
  run: (actor, input) => pageOf(editScenario(actor, input)),
  newer: (actor, typed) => newerVersion(getScenario(actor, Number(typed.id)), Object.keys(typed)),
});
export const moveScenarioAction = formAction({ schema: movedScenario, run: (actor, input) => pageOf(moveScenario(actor, input)) });
export const archiveScenarioAction = formAction({ schema: archivedScenario, run: (actor, input) => pageOf(archiveScenario(actor, input)) });
export const startRunAction = formAction({ schema: startedRun, run: (actor, input) => (startRun(actor, input), pageOf(input.id)) });
export const cancelRunAction = formAction({ schema: cancelledRun, run: (actor, input) => pageOf(cancelRun(actor, input)) });
export const pinAction = formAction({ schema: pinned, run: (actor, input) => pageOf(pin(actor, input)) });
export const editActivityAction = formAction({ schema: editedActivity, run: (actor, input) => pageOf(editActivity(actor, input)) });
export const nominateAction = formAction({
  schema: nominated,
  run: (actor, input) => `${pageOf(nominate(actor, input))}#seat-${input.id}`,
});
