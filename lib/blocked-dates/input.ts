import { z } from "zod";
import { blockedDateFields } from "#lib/blocked-dates/fields";
import { id, optionalId } from "#lib/forms/fields";
import { shapeOf } from "#lib/records/fields";

export const newBlockedDates = z.object({ ...shapeOf(blockedDateFields), clusterId: optionalId(), regionId: optionalId() });
export const takenBackDates = z.object({ id: id() });

export type NewBlockedDates = z.output<typeof newBlockedDates>;
export type TakenBackDates = z.output<typeof takenBackDates>;
