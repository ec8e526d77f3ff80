import { index, integer, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { decisionOutcomes, decisionStates, decisionSubjects, taskStatuses } from "#db/enums";
import { id, instant, record, snapshot, sourced } from "#db/schema/columns";
import { meetings } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { scoringKind } from "#db/schema/snapshots/scoring";
import { users } from "#db/schema/users";

export const decisions = sqliteTable(
  "decisions",
  {
    id: id(),
    number: integer("number").unique(),
    subjectKind: text("subject_kind", { enum: decisionSubjects }).notNull(),
    /** A row of the table that `subject_kind` names, so it cannot be a foreign key. */
    subjectId: integer("subject_id"),
    title: text("title").notNull(),
    outcome: text("outcome", { enum: decisionOutcomes }).notNull(),
    reason: text("reason"),
    validUntil: text("valid_until"),
    /** The written reason for approving a region with fewer than two counted reviews. */
    override: text("override"),
    /** By what a region was scored when it was decided. */
    scoring: snapshot("scoring", scoringKind),
    state: text("state", { enum: decisionStates }).notNull().default("draft"),
    decidedBy: integer("decided_by").references(() => users.id),
    publishedAt: instant("published_at"),
    supersededById: integer("superseded_by_id").references((): AnySQLiteColumn => decisions.id),
    meetingId: integer("meeting_id").references((): AnySQLiteColumn => meetings.id),
    ...sourced(),
    ...record(),
  },
  (t) => [index("decisions_subject").on(t.subjectKind, t.subjectId), index("decisions_state").on(t.state, t.publishedAt)],
);

export const tasks = sqliteTable(
  "tasks",
  {
    id: id(),
    title: text("title").notNull(),
    ownerId: integer("owner_id").references(() => people.id),
    dueOn: text("due_on"),
    status: text("status", { enum: taskStatuses }).notNull().default("open"),
    meetingId: integer("meeting_id").references((): AnySQLiteColumn => meetings.id),
    doneAt: instant("done_at"),
    doneBy: integer("done_by").references(() => users.id),
    ...sourced(),
    ...record(),
  },
  (t) => [index("tasks_due").on(t.status, t.dueOn), index("tasks_owner").on(t.ownerId, t.status)],
);
