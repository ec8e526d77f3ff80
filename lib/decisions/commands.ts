import { and, eq, max } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import type { EditedDecision, PublishedDecisions } from "#lib/decisions/input";
import { isDraft } from "#lib/decisions/rules";
import { decisionWords } from "#lib/decisions/words";
import { rule } from "#lib/errors";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, type Plain } from "#lib/records/plain";
import { authored, updateVersioned } from "#lib/records/versioned";
import { reindex } from "#lib/search/search";

type Decision = typeof decisions.$inferSelect;
type Drafted = { title: string; meetingId: number | null; reason?: string | null; outcome?: EditedDecision["outcome"] };

const decision: Plain<typeof decisions, Drafted> = {
  entity: "decision",
  table: decisions,
  edit: "decision.draft",
  words: decisionWords,
  row: (input) => ({ outcome: "resolved", ...input, subjectKind: "general" }),
};

const load = (id: number) => found(db().select().from(decisions).where(eq(decisions.id, id)).get());

function loadDraft(actor: Actor, id: number): Decision {
  const before = load(id);
  authorize(actor, "decision.draft");
  if (!isDraft(before)) throw rule("decisions", "published");
  return before;
}

/** Drafts a general decision, as said at a meeting or written by hand, and returns its id. */
export const draftDecision = (actor: Actor, input: Drafted): number => createRecord(actor, decision, input);

/** Saves a draft's words and outcome; a published decision is never changed. Returns its id. */
export function editDecision(actor: Actor, { id, version, ...values }: EditedDecision): number {
  return transaction(() => {
    const before = loadDraft(actor, id);
    updateVersioned(decisions, id, version, values, actor);
    audit(actor, "decision.edit", "decision", id, before, load(id));
    reindex("decision", id, decisionWords(id));
    return id;
  });
}

/** Moves a draft into the archive, or back out of it. Returns its id. */
export function archiveDecision(actor: Actor, input: Archived): number {
  return transaction(() => {
    loadDraft(actor, input.id);
    return archiveRecord(actor, decision, input);
  });
}

/** The number after the highest one ever given to a published decision. */
const nextDecisionNumber = (): number =>
  (db()
    .select({ n: max(decisions.number) })
    .from(decisions)
    .get()?.n ?? 0) + 1;

const published = (actor: Actor) => ({
  state: "published" as const,
  number: nextDecisionNumber(),
  decidedBy: actor.userId,
  publishedAt: now(),
});

/** Publishes several drafted decisions at once, each as it was read and with its reason, or none of them; returns how many were not published before. */
export function publishDecisions(actor: Actor, { decisionIds }: PublishedDecisions): number {
  return transaction(() => {
    authorize(actor, "decision.publish");
    if (decisionIds.length === 0) throw rule("decisions", "none");
    const drafts = decisionIds.map(({ id, version }) => ({ draft: load(id), version })).filter(({ draft }) => isDraft(draft));
    for (const { draft, version } of drafts) {
      if (draft.version !== version || draft.archivedAt) throw rule("decisions", "changed", { title: draft.title });
      if (!draft.reason) throw rule("decisions", "noReason", { title: draft.title });
      updateVersioned(decisions, draft.id, version, published(actor), actor);
      audit(actor, "decision.publish", "decision", draft.id, draft, load(draft.id));
      reindex("decision", draft.id, decisionWords(draft.id));
    }
    return drafts.length;
  });
}

type Subject = { subjectKind: "topic" | "region"; subjectId: number };
type Decided = Subject & Pick<typeof decisions.$inferInsert, "title" | "outcome" | "reason" | "validUntil" | "override" | "scoring">;

const standing = ({ subjectKind, subjectId }: Subject): Decision[] =>
  db()
    .select()
    .from(decisions)
    .where(and(eq(decisions.subjectKind, subjectKind), eq(decisions.subjectId, subjectId), eq(decisions.state, "published")))
    .all();

type Why = { supersededById: number } | { becauseOf: string };

/** Sets aside what was published about a subject so far, for what takes its place or for a reason; part of the caller's transaction. */
export function supersede(actor: Actor, subject: Subject, why: Why): void {
  const supersededById = "supersededById" in why ? why.supersededById : null;
  for (const before of standing(subject).filter(({ id }) => id !== supersededById)) {
    updateVersioned(decisions, before.id, before.version, { state: "superseded", supersededById }, actor);
    audit(actor, "decision.supersede", "decision", before.id, before, { ...load(before.id), ...why });
  }
}

/** Publishes a decision about a subject under the next number, in place of the earlier ones; part of the caller's transaction. Returns its id. */
export function publish(actor: Actor, decided: Decided): number {
  const row = { ...decided, ...published(actor) };
  const { id } = db()
    .insert(decisions)
    .values({ ...row, ...authored(actor) })
    .returning({ id: decisions.id })
    .get();
  supersede(actor, decided, { supersededById: id });
  audit(actor, "decision.publish", "decision", id, null, row);
  reindex("decision", id, decisionWords(id));
  return id;
}
