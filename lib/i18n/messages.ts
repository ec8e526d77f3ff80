import * as accessPl from "#lib/access/messages/pl";
import * as accessEn from "#lib/access/messages/en";
import * as adminPl from "#lib/i18n/messages/pl/admin";
import * as adminEn from "#lib/i18n/messages/en/admin";
import * as blockedPl from "#lib/blocked-dates/messages/pl";
import * as blockedEn from "#lib/blocked-dates/messages/en";
import * as calendarPl from "#lib/calendar/messages/pl";
import * as calendarEn from "#lib/calendar/messages/en";
import * as clustersPl from "#lib/clusters/messages/pl";
import * as clustersEn from "#lib/clusters/messages/en";
import * as commonPl from "#lib/i18n/messages/pl/common";
import * as commonEn from "#lib/i18n/messages/en/common";
import * as decisionsPl from "#lib/decisions/messages/pl";
import * as decisionsEn from "#lib/decisions/messages/en";
import * as dictionariesPl from "#lib/dictionaries/messages/pl";
import * as dictionariesEn from "#lib/dictionaries/messages/en";
import * as homePl from "#lib/home/messages/pl";
import * as homeEn from "#lib/home/messages/en";
import * as jobsPl from "#lib/jobs/messages/pl";
import * as jobsEn from "#lib/jobs/messages/en";
import * as mailPl from "#lib/mail/messages/pl";
import * as mailEn from "#lib/mail/messages/en";
import * as meetingsPl from "#lib/meetings/messages/pl";
import * as meetingsEn from "#lib/meetings/messages/en";
import * as newsPl from "#lib/news/messages/pl";
import * as newsEn from "#lib/news/messages/en";
import * as organisationsPl from "#lib/organisations/messages/pl";
import * as organisationsEn from "#lib/organisations/messages/en";
import * as peoplePl from "#lib/people/messages/pl";
import * as peopleEn from "#lib/people/messages/en";
import * as programmesPl from "#lib/programmes/messages/pl";
import * as programmesEn from "#lib/programmes/messages/en";
import * as projectsPl from "#lib/projects/messages/pl";
import * as projectsEn from "#lib/projects/messages/en";
import * as regionsPl from "#lib/regions/messages/pl";
import * as regionsEn from "#lib/regions/messages/en";
import * as scenariosPl from "#lib/scenarios/messages/pl";
import * as scenariosEn from "#lib/scenarios/messages/en";
import * as searchPl from "#lib/search/messages/pl";
import * as searchEn from "#lib/search/messages/en";
import * as shellPl from "#lib/shell/messages/pl";
import * as shellEn from "#lib/shell/messages/en";
import * as statementPl from "#lib/i18n/messages/pl/statement";
import * as statementEn from "#lib/i18n/messages/en/statement";
import * as tasksPl from "#lib/tasks/messages/pl";
import * as tasksEn from "#lib/tasks/messages/en";
import * as topicsPl from "#lib/topics/messages/pl";
import * as topicsEn from "#lib/topics/messages/en";
import * as usersPl from "#lib/users/messages/pl";
import * as usersEn from "#lib/users/messages/en";
import * as historyPl from "#lib/history/messages/pl";
import * as historyEn from "#lib/history/messages/en";

/** The texts of every domain: one line each. */
export const modules = {
  access: { pl: accessPl, en: accessEn },
  admin: { pl: adminPl, en: adminEn },
  blocked: { pl: blockedPl, en: blockedEn },
  calendar: { pl: calendarPl, en: calendarEn },
  clusters: { pl: clustersPl, en: clustersEn },
  common: { pl: commonPl, en: commonEn },
  decisions: { pl: decisionsPl, en: decisionsEn },
  dictionaries: { pl: dictionariesPl, en: dictionariesEn },
  home: { pl: homePl, en: homeEn },
  jobs: { pl: jobsPl, en: jobsEn },
  mail: { pl: mailPl, en: mailEn },
  meetings: { pl: meetingsPl, en: meetingsEn },
  news: { pl: newsPl, en: newsEn },
  organisations: { pl: organisationsPl, en: organisationsEn },
  people: { pl: peoplePl, en: peopleEn },
  programmes: { pl: programmesPl, en: programmesEn },
  projects: { pl: projectsPl, en: projectsEn },
  regions: { pl: regionsPl, en: regionsEn },
  scenarios: { pl: scenariosPl, en: scenariosEn },
  search: { pl: searchPl, en: searchEn },
  shell: { pl: shellPl, en: shellEn },
  statement: { pl: statementPl, en: statementEn },
  tasks: { pl: tasksPl, en: tasksEn },
  topics: { pl: topicsPl, en: topicsEn },
  users: { pl: usersPl, en: usersEn },
  history: { pl: historyPl, en: historyEn },
} as const;
