import { z } from "zod";
import { blockedDateFields } from "#lib/blocked-dates/fields";
import { optionalText, text as typedText } from "#lib/forms/fields";
import {
  choice,
  country,
  day,
  decimal,
  derived,
  email,
  lines,
  moment,
  phone,
  readBy,
  reason,
  reference,
  text,
  url,
  whole,
  type Fields,
} from "#lib/records/fields";

const degrees = (most: number) =>
  optionalText(20)
    .transform((value) => (value === null ? null : Number(value.replace(",", "."))))
    .refine((value) => value === null || (Number.isFinite(value) && Math.abs(value) <= most), "regions.rules.degrees");

const countryCode = typedText(2)
  .transform((value) => value.toUpperCase())
  .refine((value) => /^[A-Z]{2}$/.test(value), "regions.rules.country");
const nutsCode = optionalText(10).refine((value) => value === null || /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(value), "regions.rules.nuts");
const nutsVersion = optionalText(4).refine((value) => value === null || /^20\d\d$/.test(value), "regions.rules.nutsVersion");

/** What a region is. */
export const regionFields = {
  namePl: text({ max: 120, required: true }),
  nameEn: text({ max: 120 }),
  nameOwn: text({ max: 120 }),
  country: readBy(country(), countryCode),
  seat: text({ max: 100 }),
  nutsCode: readBy(text({ label: "regions.code", hint: "regions.nutsHint" }), nutsCode),
  nutsVersion: readBy(text({ initial: "2021" }), nutsVersion),
  latitude: decimal(degrees(90), { hint: "regions.degreesHint" }),
  longitude: decimal(degrees(180), { hint: "regions.degreesHint" }),
  profile: lines({ max: 4000 }),
  status: derived(choice("regionStatus")),
  round: derived(whole({ label: "regions.round" })),
  validUntil: derived(day()),
  reason: derived(lines()),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** What shows that a region knows a theme. */
export const evidenceFields = {
  themeId: reference("theme", { required: true }),
  claim: lines({ max: 1000, required: true }),
  kind: choice("evidenceKind", { label: "regions.evidenceKind" }),
  strength: whole({ min: 1, most: 3, required: true }),
  day: day({ hint: "meetings.dayHint" }),
  sourceUrl: url(),
  checkedAt: moment({ label: "regions.checkedAt" }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** Whom we know there. */
export const contactFields = {
  name: text({ max: 120, required: true, label: "regions.contactName" }),
  organisation: text({ max: 200, label: "regions.contactOrganisation" }),
  role: text({ max: 120, label: "regions.contactRole" }),
  email: email(),
  phone: phone(),
} satisfies Fields;

/** What ties a region to us. */
export const relationFields = {
  kind: choice("relationKind", { label: "regions.relation" }),
  since: text({ max: 10, label: "regions.relationSince" }),
  note: text({ max: 300 }),
} satisfies Fields;

const priority = z
  .union([z.literal("1"), z.literal("2"), z.literal("3"), z.literal(1), z.literal(2), z.literal(3)], "field.choose")
  .transform(Number);

/** What a cluster wants to learn, and where. */
export const indicationFields = {
  clusterId: reference("cluster", { required: true }),
  regionId: reference("region", { label: "regions.name", requiredIf: "regions.neededOneOfTwo" }),
  asSaid: text({ max: 200, requiredIf: "regions.neededOneOfTwo" }),
  themeId: reference("theme"),
  learn: lines({ max: 1000, hint: "topics.learningQuestionHint" }),
  reason: lines({ max: 1000 }),
  priority: readBy(whole({ required: true, initial: "2" }), priority),
} satisfies Fields;

const { clusterId: _clusterId, asSaid: _asSaid, regionId: _regionId, ...wished } = indicationFields;

/** What can be corrected in a wish; its words stay as they were said. */
export const correctedFields = {
  asSaid: text({ max: 200, required: true, label: "regions.words", hint: "regions.wordsHint" }),
  regionId: reference("region", { label: "regions.name" }),
  ...wished,
} satisfies Fields;

/** What is asked of whoever takes a wish back, and what the department adds. */
export const wishWithdrawalFields = {
  reason: reason({ max: 1000, required: true, label: "regions.withdrawnReason" }),
  requestedBy: reference("person", { label: "regions.requestedBy", requiredIf: "regions.neededOnBehalf" }),
} satisfies Fields;

/** What an event changed in a wish. */
export const wishEvents: Record<string, Fields> = {
  indicate: indicationFields,
  editIndication: correctedFields,
  matchIndication: indicationFields,
  unmatchIndication: indicationFields,
  withdrawIndication: { ...correctedFields, requestedBy: wishWithdrawalFields.requestedBy, withdrawnReason: wishWithdrawalFields.reason },
};

/** One person's review of a region. */
export const reviewFields = {
  recommendation: choice("recommendation", { radios: true }),
  comment: lines({ max: 4000 }),
  conflictOfInterest: text({ max: 1000, hint: "regions.conflictHint" }),
} satisfies Fields;

/** What the history of a region tells of a review: that there is one. What it says is the matter of those who review. */
const reviewed = { round: regionFields.round } satisfies Fields;

/** What an event changed, where it is not the region itself. */
export const regionEvents: Record<string, Fields> = {
  addEvidence: evidenceFields,
  editEvidence: evidenceFields,
  checkEvidence: evidenceFields,
  archiveEvidence: evidenceFields,
  addContact: contactFields,
  editContact: contactFields,
  archiveContact: contactFields,
  addRelation: relationFields,
  removeRelation: relationFields,
  ...wishEvents,
  review: reviewed,
  blockDates: blockedDateFields,
  freeDates: blockedDateFields,
};
