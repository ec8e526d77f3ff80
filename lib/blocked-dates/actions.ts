"use server";

import { addBlockedDates, freeBlockedDates, type Blocked } from "#lib/blocked-dates/commands";
import { newBlockedDates, takenBackDates } from "#lib/blocked-dates/input";
import { formAction } from "#lib/forms/action";

const pageOf = ({ entity, entityId }: Blocked) => `/${entity}s/${entityId}/blocked`;

export const addBlockedDatesAction = formAction({ schema: newBlockedDates, run: (actor, input) => pageOf(addBlockedDates(actor, input)) });
export const freeBlockedDatesAction = formAction({ schema: takenBackDates, run: (actor, input) => pageOf(freeBlockedDates(actor, input)) });
