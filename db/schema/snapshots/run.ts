import { z } from "zod";
import type { SnapshotKind } from "#db/schema/snapshots/format";

// Calculations are large and pages read many: what the pages look into is checked, lists of the planner's own are taken as lists.
const list = <T>() => z.custom<T[]>((value) => Array.isArray(value), "expected a list");
const table = <T>() => z.custom<Record<string, T>>((value) => typeof value === "object" && value !== null, "expected a table");
const amount = z.number().nullable();

const plan = z.object({
  events: z.array(z.object({ id: z.string(), week: z.string(), topics: list<string>(), clusters: list<string>() })),
});
const objective = z.object({ coverage: z.number(), participation: z.number(), topicValue: z.number(), cost: z.number() });
type Plan = z.infer<typeof plan>;
type Objective = z.infer<typeof objective>;

const instance = z.object({
  format: z.literal("svp-1"),
  weeks: list<string>(),
  budget: z.number(),
  maxEvents: z.number(),
  maxEventsPerWeek: z.number(),
  minGapWeeks: z.number(),
  clusters: list<{ id: string; weight: number; maxTrips: number; blockedWeeks: string[] }>(),
  topics: list<{ id: string; theme: string; supporters: Record<string, number> }>(),
  events: list<Candidate>(),
  regionMax: table<number>(),
  formatMax: table<number>(),
  themeMin: table<number>(),
  pins: z.object({
    open: list<string>(),
    closed: list<string>(),
    topicsIn: list<string>(),
    topicsOut: list<string>(),
    week: table<string>(),
  }),
  floors: table<number>(),
});
type Candidate = {
  id: string;
  format: "visit" | "workshop";
  region: string;
  theme: string;
  fixedCost: number;
  seatCost: number;
  minSeats: number;
  capacity: number;
  maxTopics: number;
  weeks: string[];
  fit: Record<string, number>;
};

const levels = ["coverage", "participation", "changes", "topicValue", "cost"] as const;

const solution = z.object({
  kind: z.literal("plan"),
  status: z.enum(["optimal", "feasible", "infeasible"]),
  objective: objective.nullable(),
  plan: plan.nullable(),
  levels: z.array(z.object({ name: z.enum(levels), value: z.number(), bound: amount, gap: amount, seconds: z.number() })),
  stopped: z.enum(["time", "cancelled", "failed"]).nullable(),
  solver: z.string(),
  changes: z.number().optional(),
  conflict: z.array(z.string()).optional(),
  whatIf: list<{ topic: string; objective: Objective | null }>().optional(),
  front: list<{ coverageAtLeast: number; minCost: number }>().optional(),
});
type Answer = { objective: Objective | null; plan: Plan | null; isProven: boolean };
const answers = z.object({
  kind: z.literal("explanation"),
  topics: list<Answer & { topic: string; conflict: string[]; extraBudget: number | null; raised: Answer | null }>(),
  events: list<Answer & { event: string }>(),
  tolerances: list<Answer & { tolerance: number }>(),
  front: list<{ coverageAtLeast: number; minCost: number }>(),
  replan: z.custom<Answer | null>((value) => value === null || typeof value === "object"),
  isComplete: z.boolean(),
});

type Answered = { topics: Record<string, unknown>[] };

const input = z.object({ instance: instance.nullable() });
const settings = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("plan"),
    tolerance: z.number(),
    timeLimit: z.number(),
    keep: plan.optional(),
    baseline: z.array(z.string()).optional(),
  }),
  z.object({
    kind: z.literal("explanation"),
    of: z.number(),
    plan,
    tolerance: z.number(),
    timeLimit: z.number(),
    replan: z.boolean().optional(),
  }),
]);
const result = z.discriminatedUnion("kind", [solution, answers]);
const progress = z.object({ level: z.enum(levels), value: amount, bound: amount, gap: amount, seconds: z.number() });

/** What a run works on: the planner's instance; null for an explanation of a plan as its run made it, whose instance is that of the run. */
export const inputKind: SnapshotKind<z.infer<typeof input>> = {
  name: "input of a calculation",
  format: 2,
  schema: input,
  upgrades: { 1: (old) => ({ instance: "weeks" in old ? old : null }) },
};

export const settingsKind: SnapshotKind<z.infer<typeof settings>> = {
  name: "setting of a calculation",
  format: 2,
  schema: settings,
  upgrades: { 1: (old) => ({ kind: "of" in old ? "explanation" : "plan", ...old }) },
};

export const resultKind: SnapshotKind<z.infer<typeof result>> = {
  name: "result of a calculation",
  format: 3,
  schema: result,
  upgrades: {
    1: (old) => ({ kind: "status" in old ? "plan" : "explanation", ...old }),
    // Earlier answers knew the money that would help, and not what a recalculation would do with it.
    2: (old) =>
      old.kind === "explanation"
        ? { replan: null, ...old, topics: (old as Answered).topics.map((one) => ({ raised: null, ...one })) }
        : old,
  },
};

/** The programme that a run's plan replaced. */
export const beforeKind: SnapshotKind<Plan> = { name: "programme before a calculation", format: 1, schema: plan };

export const progressKind: SnapshotKind<z.infer<typeof progress>> = { name: "progress of a calculation", format: 1, schema: progress };
