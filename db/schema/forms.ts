import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt, id, instant, snapshot } from "#db/schema/columns";
import { draftKind } from "#db/schema/snapshots/draft";
import { users } from "#db/schema/users";

/** What was delivered: the same content of the same showing of a form answers with the first one's record. */
export const submissions = sqliteTable(
  "submissions",
  {
    /** Made anew each time a form is shown. */
    requestId: text("request_id").notNull(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    /** Of everything that was typed. */
    digest: text("digest").notNull().default(""),
    target: text("target").notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.userId, t.digest] })],
);

/** What somebody typed and has not sent: seen by nobody else, gone when it is sent, discarded or old. */
export const formDrafts = sqliteTable(
  "form_drafts",
  {
    id: id(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    /** The showing of the form, so that two tabs do not write over each other. */
    requestId: text("request_id").notNull(),
    /** The page of the form, and which of its forms it is. */
    place: text("place").notNull(),
    form: text("form").notNull(),
    typed: snapshot("typed", draftKind).notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [uniqueIndex("form_drafts_request").on(t.userId, t.requestId), index("form_drafts_place").on(t.userId, t.place)],
);
