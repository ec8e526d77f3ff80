import { database } from "#db/client";
import { entities as names, type Entity } from "#db/enums";
import type { Actor } from "#lib/access/actor";
import { calendarFeed } from "#lib/calendar/queries";
import { clusterList } from "#lib/clusters/columns";
import { openMemberships } from "#lib/clusters/members/queries";
import { getCluster, getClusterPage, listClusters } from "#lib/clusters/queries";
import { openTerms } from "#lib/clusters/terms/queries";
import { decisionList } from "#lib/decisions/columns";
import { getDecision, listDecisions } from "#lib/decisions/queries";
import { isAppError } from "#lib/errors";
import { toCsv } from "#lib/export/table";
import { changesOf } from "#lib/history/changes";
import { historyOf } from "#lib/history/history";
import { changesSince, nextMeetings, ownPage } from "#lib/home/queries";
import { waitingFor } from "#lib/home/waiting/waiting";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList, type Listed, type ListOf, type ListState } from "#lib/list/list";
import { getMail } from "#lib/mail/queries";
import { meetingList } from "#lib/meetings/columns";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { captureNames, entriesOf, silentClusters } from "#lib/meetings/log/queries";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting, listMeetings } from "#lib/meetings/queries";
import { latestNotifications } from "#lib/notifications/queries";
import { organisationList } from "#lib/organisations/columns";
import { getOrganisationPage, listOrganisations } from "#lib/organisations/queries";
import { personList } from "#lib/people/columns";
import { getPersonPage, listPeople } from "#lib/people/queries";
import { projectList } from "#lib/projects/columns";
import { getProjectPage, listProjects } from "#lib/projects/queries";
import { optionsOf } from "#lib/records/options";
import { regionList } from "#lib/regions/columns";
import { listUnmatched } from "#lib/regions/indications/queries";
import { getRegionPage, listRegions } from "#lib/regions/queries";
import { scenarioList } from "#lib/scenarios/columns";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { listScenarios } from "#lib/scenarios/queries";
import { getRun, getRunProgress, listRuns } from "#lib/scenarios/runs/queries";
import { search } from "#lib/search/everything";
import { taskList } from "#lib/tasks/columns";
import { getTask, listTasks } from "#lib/tasks/queries";
import { topicList } from "#lib/topics/columns";
import { decisionsOn } from "#lib/decisions/queries";
import { lineOf } from "#lib/meetings/log/said";
import { scenariosServing } from "#lib/scenarios/programme/serving";
import { getTopicPage } from "#lib/topics/page/page";
import { getTopic, listTopics } from "#lib/topics/queries";

type Lister<Row> = (actor: Actor, state: ListState, all: boolean) => Listed<Row>;

/** Both halves of a list as rows, and as the file that is handed out. */
const listed =
  <Row>(list: ListOf<Row>, read: Lister<Row>) =>
  (actor: Actor) =>
    [{}, { archived: "1" }, { q: "kanarek" }, { status: "all" }].map((params) => {
      const { rows } = read(actor, parseList(list, params), true);
      return [rows, toCsv(fileColumns(list.domain, list.columns, voice("pl")), rows, voice("pl"))];
    });

const lists: ((actor: Actor) => unknown)[] = [
  listed(clusterList, listClusters),
  listed(organisationList, listOrganisations),
  listed(personList, listPeople),
  listed(meetingList, listMeetings),
  listed(topicList, listTopics),
  listed(regionList, listRegions),
  listed(decisionList, listDecisions),
  listed(taskList, listTasks),
  listed(scenarioList, listScenarios),
  listed(projectList, listProjects),
];

const others: ((actor: Actor) => unknown)[] = [
  waitingFor,
  nextMeetings,
  changesSince,
  ownPage,
  latestNotifications,
  listUnmatched,
  (actor) => search(actor, "kanarek", null, 200),
  calendarFeed,
  ...names.map((entity) => (actor: Actor) => optionsOf(actor, entity)),
];

type Reading = (actor: Actor, id: number) => unknown;

/** Reads by id, tried with every row of the table, seen or not. */
const records: Record<string, Reading[]> = {
  clusters: [getCluster, getClusterPage, openTerms, openMemberships],
  organisations: [getOrganisationPage],
  people: [getPersonPage],
  meetings: [getMeeting, readMinutes, captureNames, entriesOf, attendanceOf, agendaOf, silentClusters],
  topics: [
    getTopic,
    getTopicPage,
    (actor, id) => decisionsOn(actor, "topic", id),
    scenariosServing,
    (actor, id) => lineOf(actor, getTopicPage(actor, id).sourceEntryId),
  ],
  regions: [getRegionPage],
  decisions: [getDecision],
  tasks: [getTask],
  projects: [getProjectPage],
  scenarios: [
    getScenarioPage,
    readProgramme,
    getRunProgress,
    listRuns,
    (actor, id) => listRuns(actor, id).rows.map((run) => getRun(actor, id, run.id)),
  ],
  mails: [getMail],
};

const ids = (table: string) => database().prepare(`select id from "${table}"`).pluck().all() as number[];

const histories = (actor: Actor, entity: Entity, id: number) =>
  historyOf(actor, entity, id).map((event) => [event, changesOf(event, voice("pl"))]);

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

const plain = (_name: string, value: unknown) => (value instanceof Map ? [...value] : value instanceof Set ? [...value] : value);

/** Everything that a person can come upon, by every list, file, page, part, feed, history, count, option and search, as one text. */
export function everythingFor(actor: Actor): string {
  const audited = database().prepare("select distinct entity, entity_id as id from audit_events where entity_id is not null").all() as {
    entity: Entity;
    id: number;
  }[];
  return JSON.stringify(
    [
      [...lists, ...others].map((read) => attempt(() => read(actor))),
      Object.entries(records).map(([table, readings]) => ids(table).map((id) => readings.map((read) => attempt(() => read(actor, id))))),
      audited.filter(({ entity }) => names.includes(entity)).map(({ entity, id }) => attempt(() => histories(actor, entity, id))),
    ],
    plain,
  );
}
