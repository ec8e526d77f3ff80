import { index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { stances, supportStates, topicChannels, topicStatuses } from "#db/enums";
import { clusters, themes } from "#db/schema/clusters";
import { createdAt, createdBy, id, record, snapshot, sourced } from "#db/schema/columns";
import { meetingEntries } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { revisionKind } from "#db/schema/snapshots/revision";
import { users } from "#db/schema/users";

export const topics = sqliteTable(
  "topics",
  {
    id: id(),
    /** Shown as T-001; given when the topic is submitted. */
    number: integer("number").unique(),
    title: text("title").notNull(),
    problem: text("problem"),
    pilotAction: text("pilot_action"),
    expectedResult: text("expected_result"),
    learningQuestion: text("learning_question"),
    /** For documents in English. */
    titleEn: text("title_en"),
    learningQuestionEn: text("learning_question_en"),
    expectedResultEn: text("expected_result_en"),
    clusterId: integer("cluster_id")
      .notNull()
      .references(() => clusters.id),
    proposerId: integer("proposer_id").references(() => people.id),
    recordedById: integer("recorded_by_id").references(() => users.id),
    channel: text("channel", { enum: topicChannels }).notNull(),
    sourceEntryId: integer("source_entry_id").references((): AnySQLiteColumn => meetingEntries.id),
    status: text("status", { enum: topicStatuses }).notNull(),
    revision: integer("revision").notNull().default(0),
    submittedOn: text("submitted_on"),
    replyDueOn: text("reply_due_on"),
    /** Days left on the reply clock while the topic is with the cluster. */
    replyDaysLeft: integer("reply_days_left"),
    returnNote: text("return_note"),
    returnDueOn: text("return_due_on"),
    mergedIntoId: integer("merged_into_id").references((): AnySQLiteColumn => topics.id),
    splitFromId: integer("split_from_id").references((): AnySQLiteColumn => topics.id),
    withdrawnReason: text("withdrawn_reason"),
    /** Where a withdrawn topic stood; put back, it stands there again. */
    withdrawnFrom: text("withdrawn_from", { enum: topicStatuses }),
    ...sourced(),
    ...record(),
  },
  (t) => [
    index("topics_status").on(t.archivedAt, t.status, t.number),
    index("topics_number").on(t.archivedAt, t.number),
    index("topics_cluster").on(t.clusterId),
    index("topics_source_entry").on(t.sourceEntryId),
  ],
);

export const topicThemes = sqliteTable(
  "topic_themes",
  {
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    themeId: integer("theme_id")
      .notNull()
      .references(() => themes.id),
  },
  (t) => [primaryKey({ columns: [t.topicId, t.themeId] }), index("topic_themes_theme").on(t.themeId, t.topicId)],
);

export const topicRevisions = sqliteTable(
  "topic_revisions",
  {
    id: id(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    number: integer("number").notNull(),
    content: snapshot("content", revisionKind).notNull(),
    createdAt: createdAt(),
    createdBy: createdBy(),
  },
  (t) => [uniqueIndex("topic_revisions_number").on(t.topicId, t.number)],
);

export const supports = sqliteTable(
  "supports",
  {
    id: id(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    clusterId: integer("cluster_id")
      .notNull()
      .references(() => clusters.id),
    stance: text("stance", { enum: stances }).notNull(),
    givenById: integer("given_by_id").references(() => people.id),
    recordedById: integer("recorded_by_id").references(() => users.id),
    revision: integer("revision").notNull(),
    state: text("state", { enum: supportStates }).notNull().default("active"),
    ...record(),
  },
  (t) => [uniqueIndex("supports_one_voice").on(t.topicId, t.clusterId), index("supports_cluster").on(t.clusterId)],
);
