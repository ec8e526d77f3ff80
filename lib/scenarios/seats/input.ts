import { z } from "zod";
import { tidyName } from "#lib/reading/names";
import { choice, id, optionalEmail, optionalId, optionalText, version } from "#lib/forms/fields";

/** Who: somebody from the list, or a delegate by name. */
const who = {
  personId: optionalId(),
  fullName: optionalText(200).transform((name) => name && tidyName(name)),
  email: optionalEmail(),
  organisationId: optionalId(),
};

export const nominated = z.object({ id: id(), version: version(), ...who });
export const answered = z.object({
  id: id(),
  version: version(),
  status: choice(["nominated", "confirmed", "declined", "attended", "absent"]),
});
export const givenBack = z.object({ id: id(), version: version() });
/** `id` is the activity's. */
export const reserved = z.object({ id: id(), clusterId: id(), ...who });
export const unreserved = z.object({ id: id(), version: version() });

export type Who = { personId: number | null; fullName?: string | null; email?: string | null; organisationId?: number | null };
export type Nominated = Who & { id: number; version: number };
export type Answered = z.output<typeof answered>;
export type GivenBack = z.output<typeof givenBack>;
export type Reserved = Who & { id: number; clusterId: number };
