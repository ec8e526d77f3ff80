import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { entities, jobStates, mailStates } from "#db/enums";
import { createdAt, id, instant, snapshot } from "#db/schema/columns";
import { paramsKind } from "#db/schema/snapshots/params";
import { users } from "#db/schema/users";

export const settings = sqliteTable("settings", { key: text("key").primaryKey(), value: text("value").notNull() });

/** Append-only; every row carries the hash of the one before. */
export const auditEvents = sqliteTable(
  "audit_events",
  {
    id: id(),
    at: instant("at").notNull(),
    /** 0 for the program itself and for strangers. */
    actorId: integer("actor_id"),
    actorName: text("actor_name").notNull(),
    address: text("address").notNull().default(""),
    action: text("action").notNull(),
    entity: text("entity").notNull(),
    entityId: integer("entity_id"),
    before: text("before", { mode: "json" }).$type<Record<string, unknown>>(),
    after: text("after", { mode: "json" }).$type<Record<string, unknown>>(),
    hash: text("hash").notNull(),
  },
  (t) => [index("audit_events_entity").on(t.entity, t.entityId, t.id), index("audit_events_at").on(t.at)],
);

export const searchDocuments = sqliteTable(
  "search_documents",
  {
    id: id(),
    entity: text("entity", { enum: entities }).notNull(),
    entityId: integer("entity_id").notNull(),
    title: text("title").notNull(),
    subtitle: text("subtitle").notNull().default(""),
    /** Folded and stemmed words: what FTS5 indexes. */
    words: text("words").notNull(),
  },
  (t) => [uniqueIndex("search_documents_one").on(t.entity, t.entityId)],
);

export const notifications = sqliteTable(
  "notifications",
  {
    id: id(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    kind: text("kind").notNull(),
    entity: text("entity", { enum: entities }).notNull(),
    entityId: integer("entity_id").notNull(),
    params: snapshot("params", paramsKind)
      .notNull()
      .default(sql`'{}'`),
    createdAt: createdAt(),
    readAt: instant("read_at"),
  },
  (t) => [index("notifications_user").on(t.userId, t.readAt, t.id)],
);

export const jobs = sqliteTable(
  "jobs",
  {
    id: id(),
    kind: text("kind").notNull(),
    payload: text("payload", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    state: text("state", { enum: jobStates }).notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    runAt: instant("run_at").notNull(),
    /** Until when a running job belongs to the process that claimed it. */
    leaseUntil: instant("lease_until"),
    error: text("error"),
    createdAt: createdAt(),
    finishedAt: instant("finished_at"),
  },
  (t) => [index("jobs_due").on(t.state, t.runAt)],
);

export const mails = sqliteTable("mails", {
  id: id(),
  recipient: text("recipient").notNull(),
  subject: text("subject").notNull(),
  body: text("body").notNull(),
  state: text("state", { enum: mailStates }).notNull().default("outbox"),
  createdAt: createdAt(),
  sentAt: instant("sent_at"),
  error: text("error"),
});

export const savedViews = sqliteTable(
  "saved_views",
  {
    id: id(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    list: text("list").notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("saved_views_user").on(t.userId, t.list)],
);
