import type { Actor } from "#lib/access/actor";
import { createCluster } from "#lib/clusters/commands";
import { draftDecision } from "#lib/decisions/commands";
import { badField } from "#lib/errors";
import type { EntryKind, Line } from "#lib/meetings/log/line";
import { plainWords } from "#lib/meetings/log/marks";
import { indicateRegion } from "#lib/regions/indications/commands";
import { createTask } from "#lib/tasks/commands";
import { cut } from "#lib/text";
import { proposeTopic } from "#lib/topics/commands";

/** The record that a line gave birth to, if any, by the column that names it. */
export type Born = { topicId?: number; indicationId?: number; decisionId?: number; taskId?: number };
type Source = { meetingId: number; entryId: number; day: string };

const usualPriority = 2;
const titleLength = 200;
const problemLength = 4000;

export const isBorn = (born: Born): boolean => Object.keys(born).length > 0;

const justNamed = {
  ...{ kind: "economic" as const, stage: "potential" as const, shortName: null, seat: null, founded: null, web: null },
  ...{ description: null, ownerId: null, coordinatingOrganisationId: null, themeIds: [] },
};

/** The cluster that a line names; one in brackets is added first, by its name alone. Part of the caller's transaction. */
export const clusterOf = (actor: Actor, line: Line): number | null =>
  line.newCluster ? createCluster(actor, { ...justNamed, name: line.newCluster }) : line.clusterId;

/** Makes the record that a topic, a wanted region, a decision or a task is; a note is none. Part of the caller's transaction. */
export function bear(actor: Actor, kind: EntryKind, line: Line, source: Source): Born {
  if (kind === "note") return {};
  if (kind === "indication") return { indicationId: indication(actor, line, source) };
  const title = titleOf(line);
  if (!title) throw badField("words", "meetings.rules.emptyLine");
  const { meetingId } = source;
  if (kind === "decision") return { decisionId: draftDecision(actor, { title, meetingId }) };
  if (kind === "task") return { taskId: createTask(actor, { title, ownerId: line.personId, dueOn: line.dueOn, meetingId }) };
  // A topic of nobody's waits as a line until somebody says whose it is.
  return line.clusterId === null ? {} : { topicId: topic(actor, line, line.clusterId, source) };
}

/** What a line says without its marks. */
export const titleOf = ({ text }: Pick<Line, "text">): string => plainWords(text);

/** A topic's title, and all of its words where they are longer. */
export function topicWordsOf(line: Pick<Line, "text">): { title: string; problem: string | null } {
  const [title, more] = cut(titleOf(line), titleLength);
  return { title, problem: more ? cut(titleOf(line), problemLength)[0] : null };
}

const unknownMark = (mark: "@" | ">", { text }: Line): boolean => new RegExp(String.raw`(?:^|[\s(])${mark}\p{L}`, "u").test(text);

function clusterNamed(line: Line): number {
  const { clusterId } = line;
  if (!clusterId) throw badField("words", unknownMark("@", line) ? "meetings.rules.unknownCluster" : "meetings.rules.needsCluster");
  return clusterId;
}

function topic(actor: Actor, line: Line, clusterId: number, { entryId, day }: Source): number {
  const words = { ...topicWordsOf(line), pilotAction: null, expectedResult: null, learningQuestion: null };
  return proposeTopic(
    actor,
    { ...words, clusterId, themeIds: line.themeIds, intent: "submit" },
    { channel: "meeting", proposerId: line.personId, sourceEntryId: entryId },
    day,
  );
}

function indication(actor: Actor, line: Line, { entryId }: Source): number {
  const { regionId, newRegion, themeIds, text } = line;
  const clusterId = clusterNamed(line);
  if (!regionId && !newRegion)
    throw badField("words", unknownMark(">", line) ? "meetings.rules.unknownRegion" : "meetings.rules.needsRegion");
  const wish = { clusterId, regionId, asSaid: regionId ? null : newRegion, themeId: themeIds[0] ?? null };
  return indicateRegion(
    actor,
    { ...wish, learn: null, reason: plainWords(text) || null, priority: usualPriority },
    { sourceEntryId: entryId },
  );
}
