import { z } from "zod";
import type { SnapshotKind } from "#db/schema/snapshots/format";

const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** What a message's sentence is filled with. */
export type MessageParams = z.infer<typeof params>;

export const paramsKind: SnapshotKind<MessageParams> = { name: "message", format: 1, schema: params };
