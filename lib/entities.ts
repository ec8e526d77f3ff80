import type { SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Entity } from "#db/enums";
import { clusters, themes } from "#db/schema/clusters";
import { decisions, tasks } from "#db/schema/decisions";
import { meetings } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { programmes, projects } from "#db/schema/projects";
import { criteria, regions } from "#db/schema/regions";
import { costRates, scenarios } from "#db/schema/scenarios";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";
import type { Actor } from "#lib/access/actor";
import type { Action } from "#lib/access/policy";
import { clusterEvents, clusterFields } from "#lib/clusters/fields";
import { chosenCluster, clusterScope } from "#lib/clusters/scope";
import { decisionFields } from "#lib/decisions/fields";
import { decisionScope } from "#lib/decisions/scope";
import { criterionFields, rateFields, themeFields } from "#lib/dictionaries/fields";
import { entryScope } from "#lib/dictionaries/scope";
import { meetingEvents, meetingFields } from "#lib/meetings/fields";
import { meetingScope } from "#lib/meetings/scope";
import { noteEvents } from "#lib/news/fields";
import { organisationFields } from "#lib/organisations/fields";
import { organisationScope } from "#lib/organisations/scope";
import { personFields } from "#lib/people/fields";
import { personScope } from "#lib/people/scope";
import { programmeFields } from "#lib/programmes/fields";
import { programmeScope } from "#lib/programmes/scope";
import { projectFields } from "#lib/projects/fields";
import { projectScope } from "#lib/projects/scope";
import { meetingWords } from "#lib/meetings/words";
import { topicWords } from "#lib/topics/words";
import { clusterWords } from "#lib/clusters/words";
import { regionWords } from "#lib/regions/words";
import { scenarioWords } from "#lib/scenarios/words";
import { personWords } from "#lib/people/words";
import { organisationWords } from "#lib/organisations/words";
import { decisionWords } from "#lib/decisions/words";
import { taskWords } from "#lib/tasks/words";
import { projectWords } from "#lib/projects/words";
import { programmeWords } from "#lib/programmes/words";
import type { Fields } from "#lib/records/fields";
import { regionEvents, regionFields } from "#lib/regions/fields";
import { regionScope } from "#lib/regions/scope";
import { scenarioEvents, scenarioFields } from "#lib/scenarios/fields";
import { scenarioScope } from "#lib/scenarios/scope";
import type { SearchDocument } from "#lib/search/search";
import { taskFields } from "#lib/tasks/fields";
import { taskScope } from "#lib/tasks/scope";
import { topicEvents, topicFields } from "#lib/topics/fields";
import { topicScope } from "#lib/topics/scope";
import { userFields } from "#lib/users/fields";
import { chosenUser, userScope } from "#lib/users/scope";

type RecordTable = SQLiteTable & { id: SQLiteColumn };

/** What every part of the product that knows all kinds of record asks: search, history, paths, references, the rail, counts. */
export type EntityEntry = {
  /** Address of the list; a record's page lies under it. */
  path: string;
  /** The domain's key in the messages. */
  domain: string;
  table: RecordTable;
  /** What a record is called, in Polish and in English. */
  name: readonly [pl: SQLiteColumn, en: SQLiteColumn];
  /** The order in which people look for it. */
  order: readonly SQLiteColumn[];
  /** Leaves a record out of the options of forms: archived, closed, erased. */
  goneAt: readonly SQLiteColumn[];
  read: Action;
  /** The right to add and to change one. */
  edit: Action;
  scope: (actor: Actor) => SQL;
  /** Rows that the actor may choose in forms and filters, where they are fewer than those seen. */
  chosen?: (actor: Actor) => SQL;
  fields: Fields;
  /** What finds one in the search; none for kinds that are not searched. */
  words?: (id: number) => SearchDocument | null;
  /** Fields of parts whose changes stand in the record's history, by the verb of the event. */
  events?: Readonly<Record<string, Fields>>;
  rail?: "main" | "support";
};

const of = (
  path: string,
  table: RecordTable & { archivedAt: SQLiteColumn },
  name: SQLiteColumn | readonly [SQLiteColumn, SQLiteColumn],
  order: SQLiteColumn,
) => ({
  path,
  domain: path.slice(1),
  table,
  name: name instanceof Array ? name : ([name, name] as const),
  order: [order],
  goneAt: [table.archivedAt],
});

/** The register: one line of truth for each kind of record, in the order of the rail. */
export const entities: Readonly<Record<Entity, EntityEntry>> = {
  meeting: {
    ...of("/meetings", meetings, meetings.title, meetings.day),
    read: "meeting.read",
    edit: "meeting.edit",
    scope: meetingScope,
    fields: meetingFields,
    words: meetingWords,
    events: { ...meetingEvents, ...noteEvents },
    rail: "main",
  },
  topic: {
    ...of("/topics", topics, topics.title, topics.number),
    read: "topic.read",
    edit: "topic.edit",
    scope: topicScope,
    fields: topicFields,
    words: topicWords,
    events: topicEvents,
    rail: "main",
  },
  cluster: {
    ...of("/clusters", clusters, clusters.name, clusters.sortKey),
    read: "cluster.read",
    edit: "cluster.edit",
    scope: clusterScope,
    chosen: chosenCluster,
    fields: clusterFields,
    words: clusterWords,
    events: clusterEvents,
    rail: "main",
  },
  region: {
    ...of("/regions", regions, [regions.namePl, regions.nameEn], regions.sortKey),
    read: "region.read",
    edit: "region.edit",
    scope: regionScope,
    fields: regionFields,
    words: regionWords,
    events: regionEvents,
    rail: "main",
  },
  scenario: {
    ...of("/scenarios", scenarios, scenarios.title, scenarios.fromDay),
    read: "scenario.read",
    edit: "scenario.edit",
    scope: scenarioScope,
    fields: scenarioFields,
    words: scenarioWords,
    events: scenarioEvents,
    rail: "main",
  },
  person: {
    ...of("/people", people, people.fullName, people.sortKey),
    goneAt: [people.archivedAt, people.anonymisedAt],
    read: "person.read",
    edit: "person.edit",
    scope: personScope,
    fields: personFields,
    words: personWords,
    rail: "support",
  },
  organisation: {
    ...of("/organisations", organisations, organisations.name, organisations.sortKey),
    read: "organisation.read",
    edit: "organisation.edit",
    scope: organisationScope,
    fields: organisationFields,
    words: organisationWords,
    rail: "support",
  },
  project: {
    ...of("/projects", projects, projects.acronym, projects.acronym),
    read: "programme.read",
    edit: "programme.edit",
    scope: projectScope,
    fields: projectFields,
    words: projectWords,
    rail: "support",
  },
  programme: {
    ...of("/programmes", programmes, [programmes.namePl, programmes.nameEn], programmes.namePl),
    read: "programme.read",
    edit: "programme.edit",
    scope: programmeScope,
    fields: programmeFields,
    words: programmeWords,
  },
  decision: {
    ...of("/decisions", decisions, decisions.title, decisions.number),
    read: "decision.read",
    edit: "decision.draft",
    scope: decisionScope,
    fields: decisionFields,
    words: decisionWords,
    rail: "support",
  },
  task: {
    ...of("/tasks", tasks, tasks.title, tasks.dueOn),
    read: "task.read",
    edit: "task.edit",
    scope: taskScope,
    fields: taskFields,
    words: taskWords,
    rail: "support",
  },
  theme: {
    ...of("/admin/dictionaries/themes", themes, [themes.namePl, themes.nameEn], themes.position),
    domain: "dictionaries",
    read: "dictionary.edit",
    edit: "dictionary.edit",
    scope: entryScope,
    fields: themeFields,
  },
  criterion: {
    ...of("/admin/dictionaries/criteria", criteria, [criteria.namePl, criteria.nameEn], criteria.position),
    domain: "dictionaries",
    read: "dictionary.edit",
    edit: "dictionary.edit",
    scope: entryScope,
    fields: criterionFields,
  },
  rate: {
    ...of("/admin/dictionaries/rates", costRates, [costRates.namePl, costRates.nameEn], costRates.id),
    domain: "dictionaries",
    read: "rate.edit",
    edit: "rate.edit",
    scope: entryScope,
    fields: rateFields,
  },
  user: {
    ...of("/admin/users", users, users.name, users.name),
    domain: "users",
    goneAt: [users.deactivatedAt],
    read: "user.edit",
    edit: "user.edit",
    scope: userScope,
    chosen: chosenUser,
    fields: userFields,
  },
};
