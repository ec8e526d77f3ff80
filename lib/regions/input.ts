import { z } from "zod";
import { evidenceKinds } from "#db/enums";
import { choice, id, optionalDay, optionalUrl, text, whole } from "#lib/forms/fields";

export const newEvidence = z.object({
  regionId: id(),
  themeId: id(),
  claim: text(1000),
  kind: choice(evidenceKinds),
  strength: whole(1, 3),
  day: optionalDay(),
  sourceUrl: optionalUrl(),
});

export type NewEvidence = z.output<typeof newEvidence>;
