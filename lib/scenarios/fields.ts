import { choice, day, derived, lines, moment, money, reference, text, whole, type Fields } from "#lib/records/fields";

const limit = { hint: "scenarios.noLimit" } as const;

/** What a scenario is asked to do. */
export const scenarioFields = {
  title: text({ max: 200, required: true, label: "scenarios.name", hint: "scenarios.nameHint" }),
  objectives: lines({ max: 2000 }),
  titleEn: text({ max: 200, language: "en", hint: "scenarios.englishHint" }),
  objectivesEn: lines({ max: 2000, language: "en", hint: "scenarios.englishHint" }),
  projectId: reference("project"),
  fromDay: day({ required: true, hint: "meetings.dayHint" }),
  toDay: day({ required: true, hint: "meetings.dayHint" }),
  budget: money(),
  maxEvents: whole({ min: 1, most: 60, required: true, initial: "6" }),
  maxEventsPerWeek: whole({ min: 1, most: 10, required: true, initial: "1" }),
  minGapWeeks: whole({ min: 1, most: 12, required: true, initial: "1", hint: "scenarios.minGapHint" }),
  maxTrips: whole({ min: 1, most: 20, required: true, initial: "3" }),
  regionMax: whole({ ...limit, initial: "2" }),
  visitMax: whole(limit),
  workshopMax: whole(limit),
  tolerance: derived(whole({ label: "scenarios.toleranceField" })),
  variantOfId: derived(reference("scenario", { label: "scenarios.variantOf" })),
  status: derived(choice("scenarioStatus")),
  release: derived(whole({ label: "scenarios.releaseNumber" })),
  reason: derived(lines({ label: "scenarios.reason" })),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** What a person sets of an activity. */
export const activityFields = {
  hostId: reference("organisation", { label: "scenarios.host" }),
  startsOn: day({ required: true, hint: "scenarios.startsOnHint" }),
  days: whole({ min: 1, most: 10, required: true, label: "scenarios.daysThere" }),
  capacity: whole({ min: 1, most: 200, required: true, label: "scenarios.capacity" }),
  language: text({ max: 20, required: true }),
  offer: lines({ max: 900 }),
  status: choice("activityStatus", { label: "scenarios.activityStatus" }),
  statusReason: lines({ max: 1000, hint: "scenarios.statusReasonHint" }),
} satisfies Fields;

/** What an activity costs, as its history tells it. */
export const costFields = {
  fixedCost: derived(money({ label: "scenarios.fixedCost" })),
  seatCost: derived(money({ label: "scenarios.seatCost" })),
} satisfies Fields;

/** Somebody's seat in an activity. */
export const seatFields = {
  clusterId: derived(reference("cluster", { label: "scenarios.seatCluster" })),
  personId: reference("person", { label: "scenarios.seatPerson" }),
  regionId: derived(reference("region", { label: "regions.name" })),
  startsOn: derived(day({ label: "scenarios.startsOn" })),
  status: derived(choice("participantStatus", { label: "scenarios.seatStatus" })),
} satisfies Fields;

const pinFields = {
  kind: derived(choice("pinKind", { label: "scenarios.pinKind" })),
  target: derived(text({ label: "scenarios.pinTarget" })),
  value: derived(text({ label: "scenarios.pinValue" })),
} satisfies Fields;

/** What an event changed, where it is not the scenario itself. */
export const scenarioEvents: Record<string, Fields> = {
  editActivity: { ...activityFields, ...costFields },
  priceActivity: costFields,
  nominate: seatFields,
  answer: seatFields,
  giveBack: seatFields,
  reserve: seatFields,
  withdrawReserve: seatFields,
  moveUp: seatFields,
  loseSeat: seatFields,
  pin: pinFields,
  unpin: pinFields,
};
