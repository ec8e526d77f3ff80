import { z } from "zod";
import type { SnapshotKind } from "#db/schema/snapshots/format";

const revision = z.object({
  title: z.string(),
  problem: z.string().nullable(),
  pilotAction: z.string().nullable(),
  expectedResult: z.string().nullable(),
  learningQuestion: z.string().nullable(),
  themeIds: z.array(z.number()),
});

/** The text of a topic as it was submitted. */
export type Revision = z.infer<typeof revision>;

export const revisionKind: SnapshotKind<Revision> = { name: "revision of a topic", format: 1, schema: revision };
