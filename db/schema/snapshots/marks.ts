import { z } from "zod";
import type { SnapshotKind } from "#db/schema/snapshots/format";

export const mark = z.object({ kind: z.enum(["eu_emblem", "text"]), pl: z.string(), en: z.string() });

export type Mark = z.infer<typeof mark>;

export const marksKind: SnapshotKind<Mark[]> = { name: "row of marks", format: 1, schema: z.array(mark) };
