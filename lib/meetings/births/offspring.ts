import { and, eq, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import { meetingEntries } from "#db/schema/meetings";
import { indications } from "#db/schema/regions";
import { can, type Actor } from "#lib/access/actor";
import { archiveDecision, editDecision } from "#lib/decisions/commands";
import { getDecision } from "#lib/decisions/queries";
import { isDraft } from "#lib/decisions/rules";
import { badField } from "#lib/errors";
import { titleOf, topicWordsOf, type Born } from "#lib/meetings/births/births";
import type { Line } from "#lib/meetings/log/line";
import { takeBackIndication } from "#lib/regions/indications/commands";
import { indicationScope } from "#lib/regions/scope";
import { editTask, moveTask } from "#lib/tasks/commands";
import { getTask } from "#lib/tasks/queries";
import { isOpen } from "#lib/tasks/rules";
import { rewordTopic, withdrawTopic } from "#lib/topics/commands";
import { loadTopic } from "#lib/topics/queries";
import { canMove, isEditable, topicNumber } from "#lib/topics/rules";

type Parent = { id: number } & { [name in keyof Born]-?: number | null };
/** The record that a line gave birth to, and what may still follow from a change of the line. */
export type Offspring = {
  entity: "topic" | "decision" | "task" | "indication";
  name: string;
  href: string | null;
  canReword: boolean;
  canWithdraw: boolean;
};

const noOne = { href: null, canReword: false } as const;

/** A wish said twice is one: it stays while another line says it. */
const isSaidElsewhere = (id: number, entryId: number): boolean =>
  db()
    .select({ id: meetingEntries.id })
    .from(meetingEntries)
    .where(and(eq(meetingEntries.indicationId, id), ne(meetingEntries.id, entryId), isNull(meetingEntries.withdrawnAt)))
    .get() !== undefined;

function wishOf(actor: Actor, id: number, entryId: number): Offspring | null {
  const standing = and(eq(indications.id, id), isNull(indications.archivedAt), indicationScope(actor));
  const wish = db().select({ name: indications.asSaid, entryId: indications.sourceEntryId }).from(indications).where(standing).get();
  if (!wish) return null;
  const canWithdraw = can(actor, "meeting.log") && wish.entryId === entryId && !isSaidElsewhere(id, entryId);
  return { ...noOne, name: wish.name, entity: "indication", canWithdraw };
}

/** What the actor sees of the record that a line gave birth to; null for a line that has none, or none that stands. */
export function offspringOf(actor: Actor, { id, topicId, decisionId, taskId, indicationId }: Parent): Offspring | null {
  if (topicId !== null) {
    const topic = loadTopic(actor, topicId);
    return {
      ...{ entity: "topic", name: `${topicNumber(topic.number)} ${topic.title}`, href: `/topics/${topicId}` },
      canReword: isEditable(topic.status),
      canWithdraw: can(actor, "topic.withdraw", topic) && canMove(topic.status, "withdrawn"),
    };
  }
  if (decisionId !== null) {
    const decision = getDecision(actor, decisionId);
    const stands = isDraft(decision) && !decision.archivedAt;
    return { entity: "decision", name: decision.title, href: `/decisions/${decisionId}`, canReword: stands, canWithdraw: stands };
  }
  if (taskId !== null) {
    const task = getTask(actor, taskId);
    return { entity: "task", name: task.title, href: `/tasks/${taskId}`, canReword: isOpen(task), canWithdraw: isOpen(task) };
  }
  return indicationId === null ? null : wishOf(actor, indicationId, id);
}

/** Gives the record the words that its line was corrected to. Part of the caller's transaction. */
export function rewordOffspring(actor: Actor, { topicId, decisionId, taskId }: Parent, line: Line): void {
  const title = titleOf(line);
  if (!title) throw badField("words", "meetings.rules.emptyLine");
  if (topicId !== null) rewordTopic(actor, topicId, topicWordsOf(line));
  if (decisionId !== null) {
    const { id, version, outcome, reason } = getDecision(actor, decisionId);
    editDecision(actor, { id, version, title, outcome, reason });
  }
  if (taskId === null) return;
  const { id, version, ownerId, dueOn } = getTask(actor, taskId);
  editTask(actor, { id, version, title, ownerId: line.personId ?? ownerId, dueOn: line.dueOn ?? dueOn });
}

/** Takes the record back together with its line: a topic withdrawn with the reason, a task cancelled, a draft or a wish archived. Part of the caller's transaction. */
export function withdrawOffspring(
  actor: Actor,
  { topicId, decisionId, taskId, indicationId }: Parent,
  reason: string | null | undefined,
): void {
  if (topicId !== null) {
    if (!reason) throw badField("reason", "field.required");
    withdrawTopic(actor, { id: topicId, version: loadTopic(actor, topicId).version, reason });
  }
  if (decisionId !== null) archiveDecision(actor, { id: decisionId, version: getDecision(actor, decisionId).version });
  if (taskId !== null) moveTask(actor, { id: taskId, version: getTask(actor, taskId).version, status: "cancelled" });
  if (indicationId !== null) takeBackIndication(actor, indicationId);
}
