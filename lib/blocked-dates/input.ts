import { z } from "zod";
import { day, id, optionalId, optionalText } from "#lib/forms/fields";

export const newBlockedDates = z.object({
  clusterId: optionalId(),
  regionId: optionalId(),
  fromDay: day(),
  toDay: day(),
  reason: optionalText(200),
});
export const takenBackDates = z.object({ id: id() });

export type NewBlockedDates = z.output<typeof newBlockedDates>;
