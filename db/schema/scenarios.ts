import { index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { activityStatuses, activityTypes, participantStatuses, pinKinds, runKinds, runStates, scenarioStatuses } from "#db/enums";
import { clusters, themes } from "#db/schema/clusters";
import { createdAt, createdBy, id, instant, record, snapshot, sourced } from "#db/schema/columns";
import { organisations, people } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { regions } from "#db/schema/regions";
import { byHandKind, costLinesKind } from "#db/schema/snapshots/activity";
import { releaseKind } from "#db/schema/snapshots/release";
import { beforeKind, inputKind, progressKind, resultKind, settingsKind } from "#db/schema/snapshots/run";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";

export const scenarios = sqliteTable(
  "scenarios",
  {
    id: id(),
    title: text("title").notNull(),
    objectives: text("objectives"),
    /** For documents in English. */
    titleEn: text("title_en"),
    objectivesEn: text("objectives_en"),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    /** Whole grosze. */
    budget: integer("budget").notNull(),
    maxEvents: integer("max_events").notNull(),
    maxEventsPerWeek: integer("max_events_per_week").notNull().default(1),
    minGapWeeks: integer("min_gap_weeks").notNull().default(1),
    maxTrips: integer("max_trips").notNull().default(3),
    regionMax: integer("region_max"),
    visitMax: integer("visit_max"),
    workshopMax: integer("workshop_max"),
    /** Per cent of participation that may be given up for topics. */
    tolerance: integer("tolerance").notNull().default(5),
    /** The scenario this one is another variant of. */
    variantOfId: integer("variant_of_id").references((): AnySQLiteColumn => scenarios.id),
    projectId: integer("project_id").references(() => projects.id),
    status: text("status", { enum: scenarioStatuses }).notNull().default("draft"),
    release: integer("release").notNull().default(0),
    /** The run whose plan the activities were made from. */
    runId: integer("run_id").references((): AnySQLiteColumn => plannerRuns.id),
    ...sourced(),
    ...record(),
  },
  (t) => [index("scenarios_run").on(t.runId)],
);

const scenarioId = () =>
  integer("scenario_id")
    .notNull()
    .references(() => scenarios.id);

export const activities = sqliteTable(
  "activities",
  {
    id: id(),
    scenarioId: scenarioId(),
    /** The candidate's id in the planner's instance. */
    candidate: text("candidate").notNull(),
    type: text("type", { enum: activityTypes }).notNull(),
    regionId: integer("region_id")
      .notNull()
      .references(() => regions.id),
    themeId: integer("theme_id")
      .notNull()
      .references(() => themes.id),
    hostId: integer("host_id").references(() => organisations.id),
    startsOn: text("starts_on").notNull(),
    days: integer("days").notNull(),
    capacity: integer("capacity").notNull(),
    language: text("language").notNull().default("en"),
    fixedCost: integer("fixed_cost").notNull(),
    seatCost: integer("seat_cost").notNull(),
    /** What the two costs are made of; null for activities of before these were kept. */
    costLines: snapshot("cost_lines", costLinesKind),
    byHand: snapshot("by_hand", byHandKind),
    /** What we can show and give to the host, in English. */
    offer: text("offer"),
    status: text("status", { enum: activityStatuses }).notNull().default("planned"),
    /** Why it does not take place. */
    statusReason: text("status_reason"),
    ...record(),
  },
  (t) => [index("activities_scenario").on(t.scenarioId, t.startsOn)],
);

const activityId = () =>
  integer("activity_id")
    .notNull()
    .references(() => activities.id);

export const activityTopics = sqliteTable(
  "activity_topics",
  {
    activityId: activityId(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    fit: integer("fit").notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.topicId] }), index("activity_topics_topic").on(t.topicId)],
);

/** One row a seat: the cluster it belongs to, and the person once nominated. */
export const participants = sqliteTable(
  "participants",
  {
    id: id(),
    activityId: activityId(),
    clusterId: integer("cluster_id")
      .notNull()
      .references(() => clusters.id),
    personId: integer("person_id").references(() => people.id),
    status: text("status", { enum: participantStatuses }),
    position: integer("position").notNull().default(0),
    ...record(),
  },
  (t) => [index("participants_activity").on(t.activityId), index("participants_cluster").on(t.clusterId)],
);

export const scenarioPins = sqliteTable(
  "scenario_pins",
  {
    id: id(),
    scenarioId: scenarioId(),
    kind: text("kind", { enum: pinKinds }).notNull(),
    /** A candidate, topic or cluster, as the planner names it. */
    target: text("target").notNull(),
    /** The week of a `week` pin, the seats of a `floor`. */
    value: text("value"),
    createdAt: createdAt(),
    createdBy: createdBy(),
  },
  (t) => [uniqueIndex("scenario_pins_one").on(t.scenarioId, t.kind, t.target)],
);

export const scenarioReleases = sqliteTable(
  "scenario_releases",
  {
    id: id(),
    scenarioId: scenarioId(),
    number: integer("number").notNull(),
    snapshot: snapshot("snapshot", releaseKind).notNull(),
    releasedAt: instant("released_at").notNull(),
    releasedBy: integer("released_by")
      .notNull()
      .references(() => users.id),
  },
  (t) => [uniqueIndex("scenario_releases_number").on(t.scenarioId, t.number)],
);

export const plannerRuns = sqliteTable(
  "planner_runs",
  {
    id: id(),
    scenarioId: scenarioId(),
    kind: text("kind", { enum: runKinds }).notNull().default("plan"),
    state: text("state", { enum: runStates }).notNull(),
    input: snapshot("input", inputKind).notNull(),
    inputHash: text("input_hash").notNull(),
    settings: snapshot("settings", settingsKind).notNull(),
    /** The programme as it stood when the run's plan replaced it. */
    before: snapshot("before", beforeKind),
    result: snapshot("result", resultKind),
    progress: snapshot("progress", progressKind),
    message: text("message"),
    startedAt: instant("started_at"),
    /** Until when a running calculation belongs to the process that claimed it. */
    leaseUntil: instant("lease_until"),
    finishedAt: instant("finished_at"),
    createdAt: createdAt(),
    createdBy: createdBy(),
  },
  (t) => [index("planner_runs_scenario").on(t.scenarioId)],
);

/** Price list the planner's costs are made from; whole grosze, or kilometres for a band's upper end. */
export const costRates = sqliteTable("cost_rates", {
  id: id(),
  key: text("key").notNull().unique(),
  namePl: text("name_pl").notNull(),
  nameEn: text("name_en").notNull(),
  amount: integer("amount").notNull(),
  upToKm: integer("up_to_km"),
  ...record(),
});
