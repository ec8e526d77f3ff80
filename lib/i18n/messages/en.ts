import { common } from "#lib/i18n/messages/en/common";
import { access } from "#lib/i18n/messages/en/access";
import { shell } from "#lib/i18n/messages/en/shell";
import { enums } from "#lib/i18n/messages/en/enums";
import { blocked } from "#lib/i18n/messages/en/blocked";
import { calendar } from "#lib/i18n/messages/en/calendar";
import { clusters } from "#lib/i18n/messages/en/clusters";
import { history } from "#lib/i18n/messages/en/history";
import { home } from "#lib/i18n/messages/en/home";
import { organisations } from "#lib/i18n/messages/en/organisations";
import { people } from "#lib/i18n/messages/en/people";
import { meetings } from "#lib/i18n/messages/en/meetings";
import { topics } from "#lib/i18n/messages/en/topics";
import { regions } from "#lib/i18n/messages/en/regions";
import { dictionaries } from "#lib/i18n/messages/en/dictionaries";
import { decisions } from "#lib/i18n/messages/en/decisions";
import { tasks } from "#lib/i18n/messages/en/tasks";
import { scenarios } from "#lib/i18n/messages/en/scenarios";
import { programmes } from "#lib/i18n/messages/en/programmes";
import { projects } from "#lib/i18n/messages/en/projects";
import { admin } from "#lib/i18n/messages/en/admin";
import { news } from "#lib/i18n/messages/en/news";
import { users } from "#lib/i18n/messages/en/users";
import { statement } from "#lib/i18n/messages/en/statement";
import { search } from "#lib/i18n/messages/en/search";

const messages = {
  ...common,
  access,
  shell,
  enums,
  blocked,
  calendar,
  clusters,
  history,
  home,
  organisations,
  people,
  meetings,
  topics,
  regions,
  dictionaries,
  decisions,
  tasks,
  scenarios,
  programmes,
  projects,
  admin,
  news,
  users,
  search,
  statement,
};

export default messages;
