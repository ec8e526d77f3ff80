import { getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { auditEvents, jobs, mails } from "#db/schema/office";
import { database } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { clusterList } from "#lib/clusters/columns";
import { listClusters } from "#lib/clusters/queries";
import { decisionList } from "#lib/decisions/columns";
import { listDecisions } from "#lib/decisions/queries";
import { entities } from "#lib/entities";
import { auditList } from "#lib/history/columns";
import { listAudit } from "#lib/history/log";
import { jobList } from "#lib/jobs/columns";
import { listJobs } from "#lib/jobs/queries";
import { parseList, type Listed, type ListOf, type ListState } from "#lib/list/list";
import { mailList } from "#lib/mail/columns";
import { listMails } from "#lib/mail/queries";
import { meetingList } from "#lib/meetings/columns";
import { listMeetings } from "#lib/meetings/queries";
import { organisationList } from "#lib/organisations/columns";
import { listOrganisations } from "#lib/organisations/queries";
import { personList } from "#lib/people/columns";
import { listPeople } from "#lib/people/queries";
import { programmeList } from "#lib/programmes/columns";
import { listProgrammes } from "#lib/programmes/queries";
import { projectList } from "#lib/projects/columns";
import { listProjects } from "#lib/projects/queries";
import { regionList } from "#lib/regions/columns";
import { listRegions } from "#lib/regions/queries";
import { scenarioList } from "#lib/scenarios/columns";
import { listScenarios } from "#lib/scenarios/queries";
import { castActor } from "#lib/access/demo";
import { taskList } from "#lib/tasks/columns";
import { listTasks } from "#lib/tasks/queries";
import { topicList } from "#lib/topics/columns";
import { listTopics } from "#lib/topics/queries";
import { userList } from "#lib/users/columns";
import { listUsers } from "#lib/users/queries";

type Rows = (actor: Actor, params: Record<string, string>) => { id: number }[];
type Reader<Row> = (actor: Actor, state: ListState, all?: boolean) => Listed<Row>;

const shown = <Row extends { id: number }>(list: ListOf<Row>, read: Reader<Row>, { table }: { table: SQLiteTable }) => ({
  list: list as ListOf<{ id: number }>,
  table,
  name: getTableName(table),
  rows: ((actor, params) => read(actor, parseList(list, params), true).rows) satisfies Rows as Rows,
});

/** Every list of the product with the table of its records and how its rows are read, all pages at once where the list makes a file. */
export const everyList = [
  shown(clusterList, listClusters, entities.cluster),
  shown(decisionList, listDecisions, entities.decision),
  shown(auditList, listAudit, { table: auditEvents }),
  shown(jobList, listJobs, { table: jobs }),
  shown(mailList, listMails, { table: mails }),
  shown(meetingList, listMeetings, entities.meeting),
  shown(organisationList, listOrganisations, entities.organisation),
  shown(personList, listPeople, entities.person),
  shown(programmeList, listProgrammes, entities.programme),
  shown(projectList, listProjects, entities.project),
  shown(regionList, listRegions, entities.region),
  shown(scenarioList, listScenarios, entities.scenario),
  shown(taskList, listTasks, entities.task),
  shown(topicList, listTopics, entities.topic),
  shown(userList, listUsers, entities.user),
];

export type AnyList = (typeof everyList)[number];

const readers: Readonly<Record<string, string>> = { users: "admin", jobs: "admin", mail: "admin", log: "admin", meetings: "kierownik" };

/** Somebody who sees all of the list. */
export const readerOf = ({ list }: AnyList): Actor => castActor(readers[list.domain] ?? "oficer");

/** At least two records in every list, and no trigger that keeps a test from writing what no deed leaves so. Part of a test that is rolled back. */
export function laxOffice(): void {
  const triggers = database().prepare("select name from sqlite_master where type = 'trigger'").pluck().all() as string[];
  for (const name of triggers) database().exec(`drop trigger "${name}"`);
  for (const one of ["Jedno", "Drugie"])
    database().exec(
      `insert into jobs (kind, payload, run_at) values ('nightly', '{}', 'x');
       insert into tasks (title) values ('${one}');
       insert into decisions (subject_kind, title, outcome) values ('general', '${one}', 'resolved');
       insert into mails (recipient, subject, body) values ('a@b.pl', '${one}', 'x');
       insert into meetings (title, kind, day) values ('${one}', 'other', '2026-01-01');
       insert into projects (acronym, title_pl, programme_id) values ('${one}', 'x', 1);
       insert into scenarios (title, from_day, to_day, budget, max_events) values ('${one}', '2026-01-01', '2026-02-01', 1, 1)`,
    );
}
