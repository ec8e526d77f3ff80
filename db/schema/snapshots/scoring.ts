import { z } from "zod";
import type { SnapshotKind } from "#db/schema/snapshots/format";

const criterion = z.object({ id: z.number(), pl: z.string(), en: z.string(), weight: z.number() });
const scoring = z.object({ round: z.number(), criteria: z.array(criterion) });

/** What the reviews of a round were scored by on the day of the decision; a criterion that no longer counted has the weight 0. */
export type Scoring = z.infer<typeof scoring>;

export const scoringKind: SnapshotKind<Scoring> = { name: "set of criteria", format: 1, schema: scoring };
