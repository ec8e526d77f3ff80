import { z } from "zod";

const id = z.string().min(1);
const whole = z.number().int().min(0).max(1e12);
const ids = z.array(id).default([]);
const limits = z.record(id, whole).default({});

const clusterSchema = z.object({ id, weight: z.number().int().min(1).max(1e6), maxTrips: whole, blockedWeeks: ids });
const topicSchema = z.object({ id, theme: id, supporters: z.record(id, z.number().int().min(1).max(3)) });
const eventSchema = z.object({
  id,
  format: z.enum(["visit", "workshop"]),
  region: id,
  theme: id,
  fixedCost: whole,
  seatCost: whole,
  minSeats: whole,
  capacity: whole,
  maxTopics: whole,
  weeks: z.array(id),
  fit: z.record(id, z.number().int().min(1).max(4)),
});
const pinsSchema = z.object({ open: ids, closed: ids, topicsIn: ids, topicsOut: ids, week: z.record(id, id).default({}) });
const noPins = { open: [], closed: [], topicsIn: [], topicsOut: [], week: {} };

export const instanceSchema = z.object({
  format: z.literal("svp-1"),
  weeks: z.array(id),
  budget: whole,
  maxEvents: whole,
  maxEventsPerWeek: whole,
  minGapWeeks: whole,
  clusters: z.array(clusterSchema),
  topics: z.array(topicSchema),
  events: z.array(eventSchema),
  regionMax: limits,
  formatMax: limits,
  themeMin: limits,
  pins: pinsSchema.default(noPins),
  floors: limits,
});

export type Instance = z.infer<typeof instanceSchema>;
export type Cluster = Instance["clusters"][number];
export type Topic = Instance["topics"][number];
export type Candidate = Instance["events"][number];

export type PlannedEvent = { id: string; week: string; topics: string[]; clusters: string[] };
export type Plan = { events: PlannedEvent[] };
export type Objective = { coverage: number; participation: number; topicValue: number; cost: number };

/** Bad input; `message` is one sentence that names the field. */
export class InputError extends Error {
  override name = "InputError";
}

/** Code-unit order, the order of every list the planner makes. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The sentence for the first problem that Zod found, its field written as `events[3].fit.T1`. */
export function sentenceOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = (issue?.path ?? []).map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return `Field ${field.replace(/^\./, "") || "(the whole file)"} is not valid: ${issue?.message ?? "unknown problem"}.`;
}

function unique(field: string, values: string[]): Set<string> {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new InputError(`Field ${field} holds the id "${value}" twice.`);
    seen.add(value);
  }
  return seen;
}

function known(field: string, values: string[], among: Set<string>): void {
  const stranger = values.find((value) => !among.has(value));
  if (stranger !== undefined) throw new InputError(`Field ${field} names "${stranger}", which the instance does not hold.`);
}

function checkReferences(instance: Instance): void {
  const weeks = unique("weeks", instance.weeks);
  const idsOf = (field: "clusters" | "topics" | "events") =>
    unique(
      field,
      instance[field].map((item) => item.id),
    );
  const [clusters, topics, events] = [idsOf("clusters"), idsOf("topics"), idsOf("events")];
  instance.topics.forEach((topic, index) => known(`topics[${index}].supporters`, Object.keys(topic.supporters), clusters));
  instance.events.forEach((event, index) => {
    known(`events[${index}].weeks`, event.weeks, weeks);
    known(`events[${index}].fit`, Object.keys(event.fit), topics);
  });
  const { pins } = instance;
  known("pins.open", pins.open, events);
  known("pins.closed", pins.closed, events);
  known("pins.topicsIn", pins.topicsIn, topics);
  known("pins.topicsOut", pins.topicsOut, topics);
  known("pins.week", Object.keys(pins.week), events);
  known("pins.week", Object.values(pins.week), weeks);
  known("floors", Object.keys(instance.floors), clusters);
}

const byKey = <T>(table: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => byCode(a, b)));

function sorted(instance: Instance): Instance {
  const byId = (a: { id: string }, b: { id: string }) => byCode(a.id, b.id);
  const set = (values: string[]) => [...new Set(values)].sort(byCode);
  const { pins } = instance;
  return {
    ...instance,
    clusters: [...instance.clusters].sort(byId),
    topics: instance.topics.map((topic) => ({ ...topic, supporters: byKey(topic.supporters) })).sort(byId),
    events: instance.events.map((event) => ({ ...event, weeks: [...new Set(event.weeks)], fit: byKey(event.fit) })).sort(byId),
    floors: byKey(instance.floors),
    pins: {
      ...pins,
      week: byKey(pins.week),
      open: set(pins.open),
      closed: set(pins.closed),
      topicsIn: set(pins.topicsIn),
      topicsOut: set(pins.topicsOut),
    },
  };
}

/**
 * The instance of format `svp-1` in `value`, its entities sorted by id so that shuffled input gives the same plan.
 * Unknown fields are left out. Throws an InputError whose sentence names the field.
 */
export function parseInstance(value: unknown): Instance {
  const parsed = instanceSchema.safeParse(value);
  if (!parsed.success) throw new InputError(sentenceOf(parsed.error));
  checkReferences(parsed.data);
  return sorted(parsed.data);
}

/** Σ of the supporters' strengths: how much a topic is wanted. */
export function demandOf(topic: Topic): number {
  return Object.values(topic.supporters).reduce((sum, strength) => sum + strength, 0);
}
