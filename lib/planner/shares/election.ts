import { z } from "zod";
import { InputError, sentenceOf } from "#lib/planner/model/instance";
import { parseRational, type Rational } from "#lib/planner/shares/rational";

export type Project = { id: string; cost: Rational };
/** `points` above zero for each approved project, in their order, where the ballots hold points. */
export type Voter = { weight: bigint; approve: string[]; points?: Rational[] };
/** A choice of projects under a budget: format `mes-1`, or what a Pabulib file holds. */
export type Election = { budget: Rational; projects: Project[]; voters: Voter[] };

const id = z.string().min(1);
const money = z.union([z.number(), z.string()]).transform((value, context): Rational => {
  const exact = parseRational(String(value));
  if (exact && exact.num >= 0n) return exact;
  context.addIssue({ code: "custom", message: "must be an amount of money" });
  return z.NEVER;
});
const electionSchema = z.object({
  format: z.literal("mes-1"),
  budget: money,
  projects: z.array(z.object({ id, cost: money })),
  voters: z.array(z.object({ id, weight: z.number().int().min(1).default(1), approve: z.array(id) })),
});

function twice(ids: string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((value) => seen.size === seen.add(value).size);
}

/** The election in `value` (format `mes-1`). Throws an InputError whose sentence names the field. */
export function parseElection(value: unknown): Election {
  const parsed = electionSchema.safeParse(value);
  if (!parsed.success) throw new InputError(sentenceOf(parsed.error));
  const { budget, projects, voters } = parsed.data;
  const double = twice(projects.map((project) => project.id));
  if (double !== undefined) throw new InputError(`Field projects holds the id "${double}" twice.`);
  const known = new Set(projects.map((project) => project.id));
  voters.forEach((voter, index) => {
    const stranger = voter.approve.find((project) => !known.has(project));
    if (stranger !== undefined)
      throw new InputError(`Field voters[${index}].approve names "${stranger}", which the instance does not hold.`);
  });
  return { budget, projects, voters: voters.map(({ weight, approve }) => ({ weight: BigInt(weight), approve: [...new Set(approve)] })) };
}
