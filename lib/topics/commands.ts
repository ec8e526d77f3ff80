import { max } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { topics } from "#db/schema/topics";
import { authorize, isOwn, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import { AppError, rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/commands";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, type Archivable } from "#lib/records/plain";
import { authored, updateVersioned } from "#lib/records/versioned";
import { reindex } from "#lib/search/search";
import type { EditedTopic, MovedTopic, NewTopic, TranslatedTopic, WithdrawnTopic } from "#lib/topics/input";
import { loadTopic } from "#lib/topics/queries";
import { keepRevision, setTopicThemes, topicThemeIds } from "#lib/topics/revisions/revisions";
import { daysLeftOn, gaps, isEditable, isSubmittable, replyDueOn, requireMove } from "#lib/topics/rules";
import { concernedClusters, tellOfNewWords } from "#lib/topics/supports/commands";
import { topicWords } from "#lib/topics/words";

type Origin = {
  channel?: "meeting" | "portal" | "email" | "phone";
  proposerId?: number | null;
  sourceEntryId?: number | null;
  provenance?: "office" | "sample";
};

const topic: Archivable<typeof topics> = { entity: "topic", table: topics, edit: "topic.edit", words: topicWords };

const withThemes = (actor: Actor, id: number) => ({ ...loadTopic(actor, id), themeIds: topicThemeIds(id) });
const index = (id: number) => reindex("topic", id, topicWords(id));

function requireComplete(words: { title: string; problem: string | null; themeIds: number[] }): void {
  const fields = gaps(words);
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "topics.rules.gaps", { fields });
}

const nextTopicNumber = (): number =>
  (db()
    .select({ n: max(topics.number) })
    .from(topics)
    .get()?.n ?? 0) + 1;

const submission = (daysLeft: number | null, submittedOn = warsawDay()) => ({
  status: "submitted" as const,
  submittedOn,
  replyDueOn: replyDueOn(warsawDay(), daysLeft),
  replyDaysLeft: null,
  returnNote: null,
  returnDueOn: null,
});

/**
 * Proposes a topic for a cluster, as a draft or submitted with a number, and returns its id. For what was said at a meeting it is the right to log
 * that meeting, whoever spoke; its line may lack the problem, the rest must be complete. It counts as submitted on the day it was said (`saidOn`),
 * and the office has its days to answer from when it was recorded.
 */
export function proposeTopic(actor: Actor, input: NewTopic, origin: Origin = {}, saidOn = warsawDay()): number {
  return transaction(() => {
    if (origin.sourceEntryId) authorize(actor, "meeting.log");
    else authorize(actor, "topic.propose", input);
    const { themeIds, intent, ...values } = input;
    const isForOwn = isOwn(actor, input);
    const channel = origin.channel ?? (isForOwn ? "portal" : "email");
    const isSubmitted = intent === "submit";
    if (isSubmitted && channel !== "meeting") requireComplete(input);
    const submittedOn = saidOn < warsawDay() ? saidOn : warsawDay();
    const state = isSubmitted ? { ...submission(null, submittedOn), number: nextTopicNumber(), revision: 1 } : { status: "draft" as const };
    const proposerId = origin.proposerId ?? (isForOwn ? actor.personId : null);
    const row = { ...values, ...origin, ...state, channel, proposerId, recordedById: actor.userId || null, ...authored(actor) };
    const { id } = db().insert(topics).values(row).returning({ id: topics.id }).get();
    setTopicThemes(id, themeIds);
    if (isSubmitted) keepRevision(actor, id);
    audit(actor, "topic.create", "topic", id, null, { ...values, ...state, themeIds, channel });
    index(id);
    return id;
  });
}

/** Saves a topic's words; changing a submitted one makes a new revision. Returns its id. */
export function editTopic(actor: Actor, { id, version, themeIds, ...values }: EditedTopic): number {
  return transaction(() => {
    const before = withThemes(actor, id);
    authorize(actor, "topic.edit", before);
    if (!isEditable(before.status)) throw rule("topics", "decided");
    const isSubmitted = before.status === "submitted";
    if (isSubmitted) requireComplete({ ...values, themeIds });
    updateVersioned(topics, id, version, { ...values, revision: before.revision + (isSubmitted ? 1 : 0) }, actor);
    setTopicThemes(id, themeIds);
    if (isSubmitted) keepRevision(actor, id);
    audit(actor, "topic.edit", "topic", id, before, withThemes(actor, id));
    tellOfNewWords(actor, before);
    index(id);
    return id;
  });
}

/** Gives a topic the title and, where it has more, the words that its line at a meeting was corrected to, as a new revision. Part of the caller's transaction. */
export function rewordTopic(actor: Actor, id: number, words: { title: string; problem: string | null }): void {
  const before = withThemes(actor, id);
  authorize(actor, "meeting.log");
  if (!isEditable(before.status)) throw rule("topics", "decided");
  const values = { title: words.title, problem: words.problem ?? before.problem, revision: before.revision + 1 };
  updateVersioned(topics, id, before.version, values, actor);
  keepRevision(actor, id);
  audit(actor, "topic.edit", "topic", id, before, withThemes(actor, id));
  tellOfNewWords(actor, before);
  index(id);
}

/** Saves what documents in English say of a topic, whatever its state: the office's words, not a new revision. Returns its id. */
export function translateTopic(actor: Actor, { id, version, ...values }: TranslatedTopic): number {
  return transaction(() => {
    const before = loadTopic(actor, id);
    authorize(actor, "topic.translate");
    updateVersioned(topics, id, version, values, actor);
    audit(actor, "topic.translate", "topic", id, before, loadTopic(actor, id));
    return id;
  });
}

/** Submits a draft, or a returned topic again; gives the number and starts the reply clock, or lets it go on. */
export function submitTopic(actor: Actor, { id, version }: MovedTopic): number {
  return transaction(() => {
    const before = withThemes(actor, id);
    authorize(actor, "topic.propose", before);
    if (!isSubmittable(before.status) || before.archivedAt) throw rule("topics", "move");
    requireComplete(before);
    const number = before.number ?? nextTopicNumber();
    const values = { ...submission(before.replyDaysLeft), number, revision: before.revision + 1 };
    updateVersioned(topics, id, version, values, actor);
    keepRevision(actor, id);
    audit(actor, "topic.submit", "topic", id, before, withThemes(actor, id));
    if (before.status === "returned") tellOfNewWords(actor, before);
    index(id);
    return id;
  });
}

/** Withdraws a topic with a reason; it can be put back. Returns its id. */
export function withdrawTopic(actor: Actor, { id, version, reason }: WithdrawnTopic): number {
  return transaction(() => {
    const before = loadTopic(actor, id);
    authorize(actor, "topic.withdraw", before);
    requireMove(before.status, "withdrawn");
    const isRunning = before.status === "submitted";
    const clock = { replyDueOn: null, ...(isRunning && { replyDaysLeft: daysLeftOn(warsawDay(), before.replyDueOn) }) };
    const values = { status: "withdrawn" as const, withdrawnReason: reason, withdrawnFrom: before.status, ...clock };
    updateVersioned(topics, id, version, values, actor);
    audit(actor, "topic.withdraw", "topic", id, before, loadTopic(actor, id));
    notifyClusters(concernedClusters(before), { kind: "topicWithdrawn", entity: "topic", entityId: id });
    return id;
  });
}

/** Puts a withdrawn topic back where it stood, so that an answer given or a gap named before is not undone; a clock that ran goes on. Returns its id. */
export function putBackTopic(actor: Actor, { id, version }: MovedTopic): number {
  return transaction(() => {
    const before = loadTopic(actor, id);
    authorize(actor, "topic.propose", before);
    if (before.status !== "withdrawn") throw rule("topics", "move");
    const status = before.withdrawnFrom ?? "submitted";
    const clock = status === "submitted" && { replyDueOn: replyDueOn(warsawDay(), before.replyDaysLeft), replyDaysLeft: null };
    updateVersioned(topics, id, version, { status, withdrawnReason: null, withdrawnFrom: null, ...clock }, actor);
    audit(actor, "topic.putBack", "topic", id, before, loadTopic(actor, id));
    notifyClusters(concernedClusters(before), { kind: "topicPutBack", entity: "topic", entityId: id });
    return id;
  });
}

/** Moves a draft into the archive, or back out of it; what was submitted stays, withdrawn at most. Returns its id. */
export function archiveTopic(actor: Actor, input: Archived): number {
  return transaction(() => {
    const before = loadTopic(actor, input.id);
    authorize(actor, "topic.edit", before);
    if (before.status !== "draft") throw rule("topics", "onlyDrafts");
    return archiveRecord(actor, topic, input);
  });
}
