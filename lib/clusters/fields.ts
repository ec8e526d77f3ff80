import { blockedDateFields } from "#lib/blocked-dates/fields";
import { choice, day, lines, moment, reference, references, text, url, whole, derived, type Fields } from "#lib/records/fields";

/** What a cluster is. */
export const clusterFields = {
  name: text({ max: 200, required: true }),
  shortName: text({ max: 60 }),
  kind: choice("clusterKind", { radios: true, initial: "economic" }),
  stage: choice("clusterStage"),
  seat: text({ max: 100 }),
  founded: text({ max: 10 }),
  web: url(),
  themeIds: references("theme"),
  coordinatingOrganisationId: reference("organisation"),
  ownerId: reference("user"),
  description: lines({ max: 4000 }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** A person's term of office for a cluster. */
export const termFields = {
  personId: reference("person", { required: true }),
  role: choice("termRole", { radios: true, initial: "coordinator", hint: "clusters.addTermHint" }),
  fromDay: day({ required: true, label: "clusters.from", hint: "clusters.dayHint" }),
  toDay: day({ label: "clusters.to", hint: "clusters.toHint" }),
  basis: text({ max: 300 }),
} satisfies Fields;

/** An organisation's membership in a cluster. */
export const membershipFields = {
  organisationId: reference("organisation", { required: true }),
  fromDay: day({ label: "clusters.from", hint: "clusters.dayHint" }),
  toDay: day({ label: "clusters.to" }),
} satisfies Fields;

/** What ends a term of office or a membership. */
export const endFields = {
  toDay: day({ required: true, label: "clusters.lastDay", hint: "clusters.dayHint" }),
} satisfies Fields;

const indicated = {
  regionId: reference("region", { label: "regions.name" }),
  asSaid: text({ label: "regions.words" }),
  themeId: reference("theme", { label: "regions.theme" }),
  reason: lines({ label: "regions.reason" }),
  learn: lines({ label: "regions.learn" }),
  priority: derived(whole({ label: "regions.priority" })),
  withdrawnReason: derived(lines({ label: "regions.withdrawnReason" })),
  requestedBy: derived(reference("person", { label: "regions.requestedBy" })),
} satisfies Fields;

/** What an event changed, where it is not the cluster itself. */
export const clusterEvents: Record<string, Fields> = {
  addTerm: termFields,
  endTerm: termFields,
  addMembership: membershipFields,
  endMembership: membershipFields,
  blockDates: blockedDateFields,
  freeDates: blockedDateFields,
  indicate: indicated,
  editIndication: indicated,
  matchIndication: indicated,
  unmatchIndication: indicated,
  withdrawIndication: indicated,
};
