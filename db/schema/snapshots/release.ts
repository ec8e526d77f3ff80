import { z } from "zod";
import { activityStatuses, activityTypes, participantStatuses, provenances } from "#db/enums";
import { costLine } from "#db/schema/snapshots/activity";
import type { SnapshotKind } from "#db/schema/snapshots/format";
import { mark } from "#db/schema/snapshots/marks";

const words = z.string().nullable();
const bothWords = z.object({ pl: z.string(), en: z.string() });

const seat = z.object({
  id: z.number(),
  version: z.number(),
  clusterId: z.number(),
  cluster: z.string(),
  personId: z.number().nullable(),
  person: words,
  status: z.enum(participantStatuses).nullable(),
});
const topic = z.object({
  id: z.number(),
  number: z.number().nullable(),
  title: z.string(),
  learningQuestion: words,
  titleEn: words,
  learningQuestionEn: words,
  cluster: z.string(),
  fit: z.number(),
});
const region = bothWords.extend({
  id: z.number(),
  country: z.string(),
  seat: words,
  nutsCode: words,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
const namedCostLine = costLine.extend({ name: bothWords.optional() });

const item = z.object({
  id: z.number(),
  version: z.number(),
  candidate: z.string(),
  type: z.enum(activityTypes),
  status: z.enum(activityStatuses),
  /** Why it does not take place. */
  statusReason: words,
  region,
  theme: bothWords.extend({ id: z.number() }),
  host: z.object({ id: z.number(), name: z.string(), town: words }).nullable(),
  startsOn: z.string(),
  endsOn: z.string(),
  days: z.number(),
  language: z.string(),
  /** What we can show and give to the host, in English. */
  offer: words,
  capacity: z.number(),
  fixedCost: z.number(),
  seatCost: z.number(),
  /** Grosze for the seats taken. */
  cost: z.number(),
  costLines: z.array(namedCostLine),
  topics: z.array(topic),
  /** Seats taken. */
  seats: z.array(seat),
  /** Who waits for a seat, in order. */
  reserve: z.array(seat),
  /** Who gave a seat back. */
  declined: z.array(seat),
});

const release = z.object({
  title: z.string(),
  objectives: words,
  titleEn: words,
  objectivesEn: words,
  fromDay: z.string(),
  toDay: z.string(),
  budget: z.number(),
  maxEvents: z.number(),
  cost: z.number(),
  provenance: z.enum(provenances),
  project: bothWords.extend({ acronym: z.string(), en: words, fundingPl: words, fundingEn: words, marks: z.array(mark) }).nullable(),
  /** What takes place. */
  items: z.array(item),
  /** What was called off or declined by the host: in no figure, sum, file or count. */
  calledOff: z.array(item),
});

/** A scenario with its programme, as documents, pages and releases show it. */
export type ReleaseContent = z.infer<typeof release>;

type Old = Record<string, unknown>;
type Items = { items: (Old & { status: string; topics: Old[]; cost: number })[] };

/** Earlier releases knew one reason, counted what was called off, and had no texts in English. */
function withoutCalledOff(old: Old) {
  const items = (old as Items).items.map((one) => ({
    statusReason: null,
    ...one,
    topics: one.topics.map((topic) => ({ titleEn: null, learningQuestionEn: null, ...topic })),
  }));
  const held = items.filter((one) => one.status !== "cancelled");
  const cost = held.reduce((sum, one) => sum + one.cost, 0);
  const calledOff = items.filter((one) => one.status === "cancelled");
  return { titleEn: null, objectivesEn: null, ...old, cost, items: held, calledOff };
}

export const releaseKind: SnapshotKind<ReleaseContent> = {
  name: "release",
  format: 3,
  schema: release,
  upgrades: {
    // Releases made before there was a reserve hold none, and nothing that is shown to the host.
    1: (old) => ({ ...old, items: (old as Items).items.map((one) => ({ offer: null, reserve: [], declined: [], ...one })) }),
    2: withoutCalledOff,
  },
};
