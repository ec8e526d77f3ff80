import { z } from "zod";
import { agendaKinds, entryKinds } from "#db/enums";
import type { SnapshotKind } from "#db/schema/snapshots/format";
import { mark } from "#db/schema/snapshots/marks";

const words = z.string().nullable();

const minutes = z.object({
  title: z.string(),
  day: z.string(),
  startTime: words,
  endTime: words,
  place: words,
  caseMark: words,
  minuteTaker: words,
  project: z.object({ acronym: z.string(), fundingPl: words, fundingEn: words, marks: z.array(mark) }).nullable(),
  /** Open tasks of earlier meetings. */
  carried: z.array(z.object({ id: z.number(), title: z.string(), dueOn: words, owner: words })),
  participants: z.array(z.object({ name: z.string(), capacity: words, cluster: words, organisation: words })),
  agenda: z.array(z.object({ title: z.string(), kind: z.enum(agendaKinds), speaker: words, notes: words })),
  entries: z.array(
    z.object({
      saidAt: z.string(),
      kind: z.enum(entryKinds),
      words: z.string(),
      topic: z.number().nullable(),
      saidBy: words,
      cluster: words,
      due: words,
      owner: words,
    }),
  ),
});

/** The whole content of a meeting's minutes: heading, participants, agenda, course, tasks with owner and day. */
export type Minutes = z.infer<typeof minutes>;

export const minutesKind: SnapshotKind<Minutes> = {
  name: "set of minutes",
  format: 2,
  schema: minutes,
  // Minutes approved before tasks were carried over have none.
  upgrades: { 1: (old) => ({ carried: [], ...old }) },
};
