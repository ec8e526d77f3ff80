import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { clusterKinds, clusterStages, termRoles, themeAxes } from "#db/enums";
import { createdBy, id, instant, record, sourced } from "#db/schema/columns";
import { organisations, people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { users } from "#db/schema/users";

export const themes = sqliteTable("themes", {
  id: id(),
  key: text("key").notNull().unique(),
  axis: text("axis", { enum: themeAxes }).notNull(),
  namePl: text("name_pl").notNull(),
  nameEn: text("name_en").notNull(),
  position: integer("position").notNull().default(0),
  ...sourced(),
  ...record(),
});

export const clusters = sqliteTable(
  "clusters",
  {
    id: id(),
    name: text("name").notNull(),
    sortKey: text("sort_key").notNull(),
    shortName: text("short_name"),
    kind: text("kind", { enum: clusterKinds }).notNull().default("economic"),
    stage: text("stage", { enum: clusterStages }).notNull(),
    seat: text("seat"),
    founded: text("founded"),
    web: text("web"),
    description: text("description"),
    ownerId: integer("owner_id").references(() => users.id),
    coordinatingOrganisationId: integer("coordinating_organisation_id").references(() => organisations.id),
    ...sourced(),
    ...record(),
  },
  (t) => [index("clusters_sort").on(t.archivedAt, t.sortKey), index("clusters_organisation").on(t.coordinatingOrganisationId)],
);

export const clusterThemes = sqliteTable(
  "cluster_themes",
  {
    clusterId: integer("cluster_id")
      .notNull()
      .references(() => clusters.id),
    themeId: integer("theme_id")
      .notNull()
      .references(() => themes.id),
  },
  (t) => [primaryKey({ columns: [t.clusterId, t.themeId] }), index("cluster_themes_theme").on(t.themeId, t.clusterId)],
);

export const recognitions = sqliteTable("recognitions", {
  id: id(),
  clusterId: integer("cluster_id")
    .notNull()
    .references(() => clusters.id),
  kind: text("kind").notNull(),
  round: text("round"),
  validTo: text("valid_to"),
});

export const coordinatorTerms = sqliteTable(
  "coordinator_terms",
  {
    id: id(),
    clusterId: integer("cluster_id")
      .notNull()
      .references(() => clusters.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    role: text("role", { enum: termRoles }).notNull(),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day"),
    basis: text("basis"),
    ...record(),
  },
  (t) => [index("coordinator_terms_cluster").on(t.clusterId), index("coordinator_terms_person").on(t.personId)],
);

export const memberships = sqliteTable(
  "memberships",
  {
    id: id(),
    clusterId: integer("cluster_id")
      .notNull()
      .references(() => clusters.id),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id),
    fromDay: text("from_day"),
    toDay: text("to_day"),
    ...record(),
  },
  (t) => [index("memberships_cluster").on(t.clusterId), index("memberships_organisation").on(t.organisationId)],
);

/** Weeks or days on which a cluster's people cannot travel. */
export const blockedDates = sqliteTable(
  "blocked_dates",
  {
    id: id(),
    clusterId: integer("cluster_id").references(() => clusters.id),
    regionId: integer("region_id").references(() => regions.id),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    reason: text("reason"),
    createdAt: instant("created_at"),
    createdBy: createdBy(),
    archivedAt: instant("archived_at"),
  },
  (t) => [index("blocked_dates_cluster").on(t.clusterId), index("blocked_dates_region").on(t.regionId)],
);
