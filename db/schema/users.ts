import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { linkKinds, locales, roles } from "#db/enums";
import { createdAt, id, instant, record } from "#db/schema/columns";
import { people } from "#db/schema/people";

export const users = sqliteTable("users", {
  id: id(),
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  role: text("role", { enum: roles }).notNull(),
  locale: text("locale", { enum: locales }).notNull().default("pl"),
  personId: integer("person_id").references(() => people.id),
  passwordHash: text("password_hash"),
  deactivatedAt: instant("deactivated_at"),
  lastVisitAt: instant("last_visit_at"),
  /** SHA-256 of the secret in the address of the private calendar. */
  calendarTokenHash: text("calendar_token_hash").unique(),
  ...record(),
});

export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    tokenHash: text("token_hash").notNull().unique(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    seenAt: instant("seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
    address: text("address").notNull().default(""),
    agent: text("agent").notNull().default(""),
    /** When the visit before this one ended: what the home page calls "since your last visit". */
    previousVisitAt: instant("previous_visit_at"),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const authLinks = sqliteTable("auth_links", {
  id: id(),
  tokenHash: text("token_hash").notNull().unique(),
  kind: text("kind", { enum: linkKinds }).notNull(),
  userId: integer("user_id")
    .notNull()
    .references(() => users.id),
  createdAt: createdAt(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});

/** One row per wrong password or link; the throttle counts them per account and per address. */
export const signInFailures = sqliteTable(
  "sign_in_failures",
  { id: id(), key: text("key").notNull(), at: instant("at").notNull() },
  (t) => [index("sign_in_failures_key_at").on(t.key, t.at)],
);
