"use server";

import { formAction } from "#lib/forms/action";
import { addEvidence } from "#lib/regions/commands";
import { newEvidence } from "#lib/regions/input";

export const addEvidenceAction = formAction({
  schema: newEvidence,
  run: (actor, input) => (addEvidence(actor, input), `/regions/${input.regionId}`),
});
