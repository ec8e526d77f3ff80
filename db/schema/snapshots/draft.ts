import { z } from "zod";
import type { SnapshotKind } from "#db/schema/snapshots/format";

const fields = z.object({ fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

/** What somebody typed into a form, by the names of its fields. */
export type DraftFields = z.infer<typeof fields>;

export const draftKind: SnapshotKind<DraftFields> = { name: "draft of a form", format: 1, schema: fields };
