"use server";

import { addBlockedDates, freeBlockedDates } from "#lib/blocked-dates/commands";
import { newBlockedDates, takenBackDates } from "#lib/blocked-dates/input";
import type { Blocked } from "#lib/blocked-dates/rules";
import { pathOf } from "#lib/search/paths";
import { formAction } from "#lib/forms/action";

const pageOf = ({ entity, entityId }: Blocked) => `${pathOf(entity, entityId)}/blocked`;

export const addBlockedDatesAction = formAction({ schema: newBlockedDates, run: (actor, input) => pageOf(addBlockedDates(actor, input)) });
export const freeBlockedDatesAction = formAction({ schema: takenBackDates, run: (actor, input) => pageOf(freeBlockedDates(actor, input)) });
