import { db } from "#db/client";
import { entities as kinds, type Entity } from "#db/enums";
import { canSome, type Actor } from "#lib/access/actor";
import { historyOf } from "#lib/history/history";
import { changesOf } from "#lib/history/changes";
import { auditList } from "#lib/history/columns";
import { auditChoices, checkAudit, listAudit } from "#lib/history/log";
import { getBlockedDates } from "#lib/blocked-dates/queries";
import { clusterList } from "#lib/clusters/columns";
import { openMemberships } from "#lib/clusters/members/queries";
import { getClusterPage, listClusters } from "#lib/clusters/queries";
import { openTerms } from "#lib/clusters/terms/queries";
import { decisionList } from "#lib/decisions/columns";
import { getDecision, listDecisions } from "#lib/decisions/queries";
import { readDictionaries } from "#lib/dictionaries/queries";
import { entities } from "#lib/entities";
import { changesSince, nextMeetings, ownPage } from "#lib/home/queries";
import { waitingFor } from "#lib/home/waiting/waiting";
import { voice } from "#lib/i18n/voice";
import { jobList } from "#lib/jobs/columns";
import { listJobs } from "#lib/jobs/queries";
import { parseList, type ListSpec } from "#lib/list/list";
import { mailList } from "#lib/mail/columns";
import { getMail, listMails } from "#lib/mail/queries";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { meetingList } from "#lib/meetings/columns";
import { captureNames, entriesOf, silentClusters } from "#lib/meetings/log/queries";
import { carriedTasks } from "#lib/meetings/minutes/content";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting, listMeetings } from "#lib/meetings/queries";
import { listNews, noteOf, readNews } from "#lib/news/queries";
import { latestNotifications } from "#lib/notifications/queries";
import { organisationList } from "#lib/organisations/columns";
import { getOrganisationPage, listOrganisations } from "#lib/organisations/queries";
import { personList } from "#lib/people/columns";
import { getPersonPage, listPeople } from "#lib/people/queries";
import { programmeList } from "#lib/programmes/columns";
import { getProgrammePage, listProgrammes } from "#lib/programmes/queries";
import { projectList } from "#lib/projects/columns";
import { getProjectPage, listProjects } from "#lib/projects/queries";
import { listUnmatched } from "#lib/regions/indications/queries";
import { regionList } from "#lib/regions/columns";
import { getRegionPage, listRegions } from "#lib/regions/queries";
import { readReviews } from "#lib/regions/reviews/queries";
import { scenarioList } from "#lib/scenarios/columns";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { listScenarios } from "#lib/scenarios/queries";
import { compare, getRun, getRunProgress, listRuns } from "#lib/scenarios/runs/queries";
import { search } from "#lib/search/everything";
import { countsFor } from "#lib/shell/counts";
import { taskList } from "#lib/tasks/columns";
import { getTask, listTasks } from "#lib/tasks/queries";
import { topicList } from "#lib/topics/columns";
import { getTopicPage } from "#lib/topics/page/page";
import { listTopics } from "#lib/topics/queries";
import { userList } from "#lib/users/columns";
import { getOwnAccount, getUser, listUsers } from "#lib/users/queries";

type Rows = { rows: { id: number }[] };

/** Both halves of a list, so that archived records are read as well. */
function rowsOf(spec: ListSpec, list: (state: ReturnType<typeof parseList>) => Rows): number[] {
  const halves = spec.filters.includes("archived") ? [{}, { archived: "1" }] : [{}];
  const ids = halves.flatMap((params) => list(parseList(spec, params)).rows.map((row) => row.id));
  if (ids.length === 0) throw new Error(`${spec.path} shows nothing`);
  return ids;
}

function readRegisters(actor: Actor): void {
  for (const id of rowsOf(clusterList, (state) => listClusters(actor, state))) {
    getClusterPage(actor, id);
    openTerms(actor, id);
    openMemberships(actor, id);
    getBlockedDates(actor, { entity: "cluster", entityId: id });
  }
  for (const id of rowsOf(organisationList, (state) => listOrganisations(actor, state))) getOrganisationPage(actor, id);
  for (const id of rowsOf(personList, (state) => listPeople(actor, state))) getPersonPage(actor, id);
  for (const id of rowsOf(programmeList, (state) => listProgrammes(actor, state))) getProgrammePage(actor, id);
  for (const id of rowsOf(projectList, (state) => listProjects(actor, state))) getProjectPage(actor, id);
  for (const id of rowsOf(regionList, (state) => listRegions(actor, state))) {
    getRegionPage(actor, id);
    getBlockedDates(actor, { entity: "region", entityId: id });
    readReviews(actor, id);
  }
  listUnmatched(actor);
  readDictionaries(actor);
}

function readMeetings(actor: Actor): void {
  for (const id of rowsOf(meetingList, (state) => listMeetings(actor, state))) {
    const meeting = getMeeting(actor, id);
    readMinutes(actor, id);
    captureNames(actor, id);
    noteOf(actor, id);
    for (const read of [entriesOf, attendanceOf, agendaOf, silentClusters]) read(actor, id);
    carriedTasks(actor, meeting);
  }
  for (const { id } of listNews("pl")) readNews(id, "pl");
}

function readDecided(actor: Actor): void {
  for (const id of rowsOf(topicList, (state) => listTopics(actor, state))) getTopicPage(actor, id);
  for (const id of rowsOf(decisionList, (state) => listDecisions(actor, state))) getDecision(actor, id);
  for (const id of rowsOf(taskList, (state) => listTasks(actor, state))) getTask(actor, id);
}

function readScenarios(actor: Actor): void {
  for (const id of rowsOf(scenarioList, (state) => listScenarios(actor, state))) {
    const { releases } = getScenarioPage(actor, id);
    readProgramme(actor, id);
    getRunProgress(actor, id);
    for (const { id: run } of listRuns(actor, id).rows) {
      getRun(actor, id, run);
      compare(actor, id, `run-${run}`);
    }
    for (const { number } of releases) compare(actor, id, `release-${number}`);
  }
}

function readShell(actor: Actor): void {
  for (const read of [waitingFor, nextMeetings, changesSince, ownPage, latestNotifications, getOwnAccount]) read(actor);
  countsFor(actor);
  for (const entity of kinds) search(actor, "klaster", entity);
  for (const entity of kinds)
    for (const id of visibleIds(actor, entity)) for (const event of historyOf(actor, entity, id)) changesOf(event, voice(actor.locale));
}

function visibleIds(actor: Actor, entity: Entity): number[] {
  const { table, scope, read } = entities[entity];
  const rows = canSome(actor, read) ? db().select({ id: table.id }).from(table).where(scope(actor)).all() : [];
  return rows.map((row) => Number(row.id));
}

/** Reads every list and every record's page that an officer has; throws what they throw, and when a list is empty. */
export function readOffice(actor: Actor): void {
  for (const read of [readShell, readRegisters, readMeetings, readDecided, readScenarios]) read(actor);
}

/** Reads what a coordinator sees frozen: approved minutes, released programmes. */
export function readReleased(actor: Actor): void {
  for (const id of rowsOf(meetingList, (state) => listMeetings(actor, state))) readMinutes(actor, id);
  for (const id of rowsOf(scenarioList, (state) => listScenarios(actor, state))) getScenarioPage(actor, id);
}

/** Reads the pages of the administration; throws what they throw, and when the audit is broken. */
export function readAdministration(actor: Actor): void {
  for (const id of rowsOf(userList, (state) => listUsers(actor, state))) getUser(actor, id);
  rowsOf(jobList, (state) => listJobs(actor, state));
  for (const id of rowsOf(mailList, (state) => listMails(actor, state))) getMail(actor, id);
  rowsOf(auditList, (state) => listAudit(actor, state));
  auditChoices(actor);
  if (checkAudit(actor).brokenAt !== null) throw new Error("The audit is broken.");
}
