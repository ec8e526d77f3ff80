import { z } from "zod";
import { evidenceKinds, recommendations, relationKinds } from "#db/enums";
import { choice, id, optionalDay, optionalEmail, optionalId, optionalText, optionalUrl, text, version, whole } from "#lib/forms/fields";

const degrees = (most: number) =>
  optionalText(20)
    .transform((value) => (value === null ? null : Number(value.replace(",", "."))))
    .refine((value) => value === null || (Number.isFinite(value) && Math.abs(value) <= most), "regions.rules.degrees");

const fields = {
  namePl: text(120),
  nameEn: optionalText(120),
  nameOwn: optionalText(120),
  country: text(2)
    .transform((value) => value.toUpperCase())
    .refine((value) => /^[A-Z]{2}$/.test(value), "regions.rules.country"),
  seat: optionalText(100),
  nutsCode: optionalText(10).refine((value) => value === null || /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(value), "regions.rules.nuts"),
  nutsVersion: optionalText(4).refine((value) => value === null || /^20\d\d$/.test(value), "regions.rules.nutsVersion"),
  latitude: degrees(90),
  longitude: degrees(180),
  profile: optionalText(4000),
};
const evidenceFields = {
  regionId: id(),
  themeId: id(),
  claim: text(1000),
  kind: choice(evidenceKinds),
  strength: whole(1, 3),
  day: optionalDay(),
  sourceUrl: optionalUrl(),
};
const contactFields = {
  regionId: id(),
  name: text(120),
  organisation: optionalText(200),
  role: optionalText(120),
  email: optionalEmail(),
  phone: optionalText(40),
};

export const newRegion = z.object(fields);
export const editedRegion = z.object({ ...fields, id: id(), version: version() });
export const versioned = z.object({ id: id(), version: version() });
export const movedRegion = z.object({
  id: id(),
  version: version(),
  to: choice(["in_review", "suspended"] as const),
  reason: optionalText(2000),
});
export const newEvidence = z.object(evidenceFields);
export const editedEvidence = z.object({ ...evidenceFields, id: id(), version: version() });
export const newContact = z.object(contactFields);
export const editedContact = z.object({ ...contactFields, id: id(), version: version() });
export const newRelation = z.object({ regionId: id(), kind: choice(relationKinds), since: optionalText(10), note: optionalText(300) });
export const removedRelation = z.object({ id: id() });
export const newIndication = z
  .object({
    clusterId: id(),
    regionId: optionalId(),
    asSaid: optionalText(200),
    themeId: optionalId(),
    reason: optionalText(1000),
    learn: optionalText(1000),
    priority: whole(1, 3),
  })
  .refine((value) => value.regionId !== null || value.asSaid !== null, { path: ["asSaid"], message: "regions.rules.regionOrName" });
export const matchedIndication = z.object({ id: id(), version: version(), regionId: id() });
export const savedReview = z
  .object({
    regionId: id(),
    recommendation: choice(recommendations),
    comment: optionalText(4000),
    conflictOfInterest: optionalText(1000),
  })
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
export const regionDecision = z.object({
  id: id(),
  outcome: choice(["approved", "rejected"] as const),
  reason: text(4000),
  validUntil: optionalDay(),
  override: optionalText(2000),
});

export type NewRegion = z.output<typeof newRegion>;
export type EditedRegion = z.output<typeof editedRegion>;
export type Versioned = z.output<typeof versioned>;
export type MovedRegion = z.output<typeof movedRegion>;
export type NewEvidence = z.output<typeof newEvidence>;
export type EditedEvidence = z.output<typeof editedEvidence>;
export type NewContact = z.output<typeof newContact>;
export type EditedContact = z.output<typeof editedContact>;
export type NewRelation = z.output<typeof newRelation>;
export type NewIndication = z.output<typeof newIndication>;
export type MatchedIndication = z.output<typeof matchedIndication>;
export type SavedReview = z.output<typeof savedReview>;
export type RegionDecision = z.output<typeof regionDecision>;
