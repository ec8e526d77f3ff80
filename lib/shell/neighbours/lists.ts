import type { Actor } from "#lib/access/actor";
import { clusterList } from "#lib/clusters/columns";
import { listClusters } from "#lib/clusters/queries";
import { decisionList } from "#lib/decisions/columns";
import { listDecisions } from "#lib/decisions/queries";
import type { Listed, ListSpec, ListState } from "#lib/list/list";
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
import { taskList } from "#lib/tasks/columns";
import { listTasks } from "#lib/tasks/queries";
import { topicList } from "#lib/topics/columns";
import { listTopics } from "#lib/topics/queries";
import { userList } from "#lib/users/columns";
import { listUsers } from "#lib/users/queries";

export type ReadList = { spec: ListSpec; read: (actor: Actor, state: ListState) => Listed<{ id: number }> };

const all: readonly ReadList[] = [
  { spec: clusterList, read: listClusters },
  { spec: decisionList, read: listDecisions },
  { spec: meetingList, read: listMeetings },
  { spec: organisationList, read: listOrganisations },
  { spec: personList, read: listPeople },
  { spec: programmeList, read: listProgrammes },
  { spec: projectList, read: listProjects },
  { spec: regionList, read: listRegions },
  { spec: scenarioList, read: listScenarios },
  { spec: taskList, read: listTasks },
  { spec: topicList, read: listTopics },
  { spec: userList, read: listUsers },
];

/** The lists from which records are opened, by their addresses. */
export const lists: ReadonlyMap<string, ReadList> = new Map(all.map((one) => [one.spec.path, one]));
