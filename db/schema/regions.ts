import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { evidenceKinds, recommendations, regionStatuses, relationKinds } from "#db/enums";
import { clusters, themes } from "#db/schema/clusters";
import { id, instant, record, sourced } from "#db/schema/columns";
import { meetingEntries } from "#db/schema/meetings";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";

export const regions = sqliteTable(
  "regions",
  {
    id: id(),
    namePl: text("name_pl").notNull(),
    sortKey: text("sort_key").notNull(),
    nameEn: text("name_en"),
    nameOwn: text("name_own"),
    country: text("country").notNull(),
    seat: text("seat"),
    nutsCode: text("nuts_code"),
    nutsVersion: text("nuts_version"),
    latitude: real("latitude"),
    longitude: real("longitude"),
    profile: text("profile"),
    status: text("status", { enum: regionStatuses }).notNull().default("candidate"),
    round: integer("round").notNull().default(1),
    validUntil: text("valid_until"),
    ...sourced(),
    ...record(),
  },
  (t) => [index("regions_sort").on(t.archivedAt, t.sortKey), uniqueIndex("regions_nuts").on(t.nutsCode, t.nutsVersion)],
);

const regionId = () =>
  integer("region_id")
    .notNull()
    .references(() => regions.id);

export const regionRelations = sqliteTable(
  "region_relations",
  {
    id: id(),
    regionId: regionId(),
    kind: text("kind", { enum: relationKinds }).notNull(),
    since: text("since"),
    note: text("note"),
    ...sourced(),
  },
  (t) => [index("region_relations_region").on(t.regionId)],
);

export const regionContacts = sqliteTable(
  "region_contacts",
  {
    id: id(),
    regionId: regionId(),
    name: text("name").notNull(),
    organisation: text("organisation"),
    role: text("role"),
    email: text("email"),
    phone: text("phone"),
    ...sourced(),
    ...record(),
  },
  (t) => [index("region_contacts_region").on(t.regionId)],
);

export const evidence = sqliteTable(
  "evidence",
  {
    id: id(),
    regionId: regionId(),
    themeId: integer("theme_id")
      .notNull()
      .references((): AnySQLiteColumn => themes.id),
    claim: text("claim").notNull(),
    kind: text("kind", { enum: evidenceKinds }).notNull(),
    day: text("day"),
    strength: integer("strength").notNull(),
    checkedBy: integer("checked_by").references((): AnySQLiteColumn => users.id),
    checkedAt: instant("checked_at"),
    ...sourced(),
    ...record(),
  },
  (t) => [index("evidence_region").on(t.regionId, t.themeId), index("evidence_theme").on(t.themeId, t.regionId)],
);

export const indications = sqliteTable(
  "indications",
  {
    id: id(),
    clusterId: integer("cluster_id")
      .notNull()
      .references((): AnySQLiteColumn => clusters.id),
    asSaid: text("as_said").notNull(),
    regionId: integer("region_id").references(() => regions.id),
    topicId: integer("topic_id").references((): AnySQLiteColumn => topics.id),
    themeId: integer("theme_id").references((): AnySQLiteColumn => themes.id),
    reason: text("reason"),
    learn: text("learn"),
    priority: integer("priority").notNull().default(2),
    sourceEntryId: integer("source_entry_id").references((): AnySQLiteColumn => meetingEntries.id),
    ...sourced(),
    ...record(),
  },
  (t) => [
    index("indications_region").on(t.regionId, t.themeId),
    index("indications_cluster").on(t.clusterId),
    index("indications_topic").on(t.topicId),
  ],
);

export const criteria = sqliteTable("criteria", {
  id: id(),
  namePl: text("name_pl").notNull(),
  nameEn: text("name_en").notNull(),
  guidance: text("guidance"),
  weight: integer("weight").notNull().default(1),
  position: integer("position").notNull().default(0),
  ...record(),
});

export const reviews = sqliteTable(
  "reviews",
  {
    id: id(),
    regionId: regionId(),
    round: integer("round").notNull(),
    reviewerId: integer("reviewer_id")
      .notNull()
      .references((): AnySQLiteColumn => users.id),
    recommendation: text("recommendation", { enum: recommendations }).notNull(),
    comment: text("comment"),
    conflictOfInterest: text("conflict_of_interest"),
    submittedAt: instant("submitted_at"),
    ...record(),
  },
  (t) => [uniqueIndex("reviews_one").on(t.regionId, t.round, t.reviewerId)],
);

export const reviewScores = sqliteTable(
  "review_scores",
  {
    reviewId: integer("review_id")
      .notNull()
      .references(() => reviews.id),
    criterionId: integer("criterion_id")
      .notNull()
      .references(() => criteria.id),
    value: integer("value").notNull(),
    evidenceId: integer("evidence_id").references(() => evidence.id),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.criterionId] })],
);
