import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { agendaKinds, attendanceStatuses, entryKinds, meetingKinds, meetingStatuses } from "#db/enums";
import { clusters } from "#db/schema/clusters";
import { id, instant, record, snapshot, sourced } from "#db/schema/columns";
import { decisions, tasks } from "#db/schema/decisions";
import { people } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { indications } from "#db/schema/regions";
import { minutesKind } from "#db/schema/snapshots/minutes";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";

export const meetings = sqliteTable(
  "meetings",
  {
    id: id(),
    title: text("title").notNull(),
    kind: text("kind", { enum: meetingKinds }).notNull(),
    day: text("day").notNull(),
    startTime: text("start_time"),
    endTime: text("end_time"),
    place: text("place"),
    caseMark: text("case_mark"),
    projectId: integer("project_id").references(() => projects.id),
    minuteTakerId: integer("minute_taker_id").references(() => users.id),
    status: text("status", { enum: meetingStatuses }).notNull().default("planned"),
    minutesVersion: integer("minutes_version").notNull().default(0),
    ...sourced(),
    ...record(),
  },
  (t) => [
    index("meetings_day").on(t.archivedAt, t.day),
    uniqueIndex("meetings_case_mark")
      .on(t.caseMark)
      .where(sql`case_mark is not null`),
  ],
);

export const agendaItems = sqliteTable(
  "agenda_items",
  {
    id: id(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    position: integer("position").notNull(),
    kind: text("kind", { enum: agendaKinds }).notNull(),
    title: text("title").notNull(),
    speakerId: integer("speaker_id").references(() => people.id),
    plannedMinutes: integer("planned_minutes"),
    notes: text("notes"),
    ...record(),
  },
  (t) => [index("agenda_items_meeting").on(t.meetingId, t.position)],
);

export const attendances = sqliteTable(
  "attendances",
  {
    id: id(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    clusterId: integer("cluster_id").references(() => clusters.id),
    /** What the person was on that day, kept as text: later terms of office do not change it. */
    capacity: text("capacity"),
    status: text("status", { enum: attendanceStatuses }).notNull(),
    ...record(),
  },
  (t) => [uniqueIndex("attendances_one").on(t.meetingId, t.personId), index("attendances_cluster").on(t.clusterId)],
);

export const meetingEntries = sqliteTable(
  "meeting_entries",
  {
    id: id(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    agendaItemId: integer("agenda_item_id").references(() => agendaItems.id),
    saidAt: instant("said_at").notNull(),
    kind: text("kind", { enum: entryKinds }).notNull(),
    words: text("words").notNull(),
    saidById: integer("said_by_id").references(() => people.id),
    clusterId: integer("cluster_id").references(() => clusters.id),
    recordedById: integer("recorded_by_id")
      .notNull()
      .references(() => users.id),
    clientId: text("client_id").notNull().unique(),
    /** The record this entry gave birth to, by kind. */
    topicId: integer("topic_id").references((): AnySQLiteColumn => topics.id),
    indicationId: integer("indication_id").references((): AnySQLiteColumn => indications.id),
    decisionId: integer("decision_id").references((): AnySQLiteColumn => decisions.id),
    taskId: integer("task_id").references((): AnySQLiteColumn => tasks.id),
    withdrawnAt: instant("withdrawn_at"),
    ...record(),
  },
  (t) => [index("meeting_entries_meeting").on(t.meetingId, t.saidAt)],
);

export const meetingMinutes = sqliteTable(
  "meeting_minutes",
  {
    id: id(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    number: integer("number").notNull(),
    snapshot: snapshot("snapshot", minutesKind).notNull(),
    approvedAt: instant("approved_at").notNull(),
    approvedBy: integer("approved_by")
      .notNull()
      .references(() => users.id),
    reopenedReason: text("reopened_reason"),
  },
  (t) => [uniqueIndex("meeting_minutes_number").on(t.meetingId, t.number)],
);

export const publicNotes = sqliteTable("public_notes", {
  id: id(),
  meetingId: integer("meeting_id")
    .notNull()
    .unique()
    .references(() => meetings.id),
  titlePl: text("title_pl").notNull(),
  bodyPl: text("body_pl").notNull(),
  titleEn: text("title_en"),
  bodyEn: text("body_en"),
  author: text("author").notNull(),
  publishedAt: instant("published_at"),
  ...record(),
});
