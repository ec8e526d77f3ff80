import { z } from "zod";
import { handSetParts } from "#db/enums";
import type { SnapshotKind } from "#db/schema/snapshots/format";

/** One line of a cost estimate: `amount` is grosze a unit, `perSeat` lines are paid once for each seat. */
export const costLine = z.object({ key: z.string(), quantity: z.number(), amount: z.number(), perSeat: z.boolean() });

export type CostLine = z.infer<typeof costLine>;

export const costLinesKind: SnapshotKind<CostLine[]> = { name: "cost estimate", format: 1, schema: z.array(costLine) };

export const byHandKind: SnapshotKind<(typeof handSetParts)[number][]> = {
  name: "list of what was set by hand",
  format: 1,
  schema: z.array(z.enum(handSetParts)),
};
