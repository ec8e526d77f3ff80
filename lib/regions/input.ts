import { z } from "zod";
import { choice, id, optionalId, optionalReason } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, shapeOf, which } from "#lib/records/fields";
import {
  contactFields,
  correctedFields,
  evidenceFields,
  indicationFields,
  regionFields,
  relationFields,
  reviewFields,
  wishWithdrawalFields,
} from "#lib/regions/fields";

const ofRegion = { regionId: id() };

export const newRegion = schemaOf(regionFields);
export const editedRegion = editSchemaOf(regionFields);
export const movedRegion = z.object({ ...which, to: choice(["in_review", "suspended"] as const), reason: optionalReason(2000) });
export const newEvidence = z.object({ ...ofRegion, ...shapeOf(evidenceFields) });
export const editedEvidence = editSchemaOf(evidenceFields);
export const newContact = z.object({ ...ofRegion, ...shapeOf(contactFields) });
export const editedContact = editSchemaOf(contactFields);
export const newRelation = z.object({ ...ofRegion, ...shapeOf(relationFields) });
export const removedRelation = z.object({ id: id() });
/** `addTo` is the wish that the same one shall be added to. */
export const newIndication = z
  .object({ ...shapeOf(indicationFields), addTo: optionalId() })
  .refine((value) => value.regionId !== null || value.asSaid !== null, { path: ["asSaid"], message: "regions.rules.regionOrName" })
  .refine((value) => value.regionId === null || value.asSaid === null, { path: ["asSaid"], message: "regions.rules.oneRegion" });
export const matchedIndication = z.object({ ...which, ...ofRegion });
export const editedIndication = editSchemaOf(correctedFields);
export const withdrawnIndication = editSchemaOf(wishWithdrawalFields);
export const savedReview = z
  .object({ ...ofRegion, ...shapeOf(reviewFields) })
  .loose()
  .transform(({ regionId, recommendation, comment, conflictOfInterest, ...rest }) => ({
    ...{ regionId, recommendation, comment, conflictOfInterest },
    /** Criterion → score 0–4, and the evidence it rests on. */
    scores: Object.entries(rest).flatMap(([name, value]) => {
      const criterionId = Number(/^score-(\d+)$/.exec(name)?.[1] ?? 0);
      if (!criterionId || !/^[0-4]$/.test(String(value))) return [];
      const evidenceId = Number(rest[`evidence-${criterionId}`]) || null;
      return [{ criterionId, value: Number(value), evidenceId }];
    }),
  }));

export type NewRegion = z.output<typeof newRegion>;
export type EditedRegion = z.output<typeof editedRegion>;
export type MovedRegion = z.output<typeof movedRegion>;
export type NewEvidence = z.output<typeof newEvidence>;
export type EditedEvidence = z.output<typeof editedEvidence>;
export type NewContact = z.output<typeof newContact>;
export type EditedContact = z.output<typeof editedContact>;
export type NewRelation = z.output<typeof newRelation>;
export type RemovedRelation = z.output<typeof removedRelation>;
export type NewIndication = Omit<z.output<typeof newIndication>, "addTo"> & { addTo?: number | null };
export type EditedIndication = z.output<typeof editedIndication>;
export type WithdrawnIndication = z.output<typeof withdrawnIndication>;
export type MatchedIndication = z.output<typeof matchedIndication>;
export type SavedReview = z.output<typeof savedReview>;
