import { common } from "#lib/i18n/messages/pl/common";
import { access } from "#lib/i18n/messages/pl/access";
import { shell } from "#lib/i18n/messages/pl/shell";
import { enums } from "#lib/i18n/messages/pl/enums";
import { blocked } from "#lib/i18n/messages/pl/blocked";
import { calendar } from "#lib/i18n/messages/pl/calendar";
import { clusters } from "#lib/i18n/messages/pl/clusters";
import { history } from "#lib/i18n/messages/pl/history";
import { home } from "#lib/i18n/messages/pl/home";
import { organisations } from "#lib/i18n/messages/pl/organisations";
import { people } from "#lib/i18n/messages/pl/people";
import { meetings } from "#lib/i18n/messages/pl/meetings";
import { topics } from "#lib/i18n/messages/pl/topics";
import { regions } from "#lib/i18n/messages/pl/regions";
import { dictionaries } from "#lib/i18n/messages/pl/dictionaries";
import { decisions } from "#lib/i18n/messages/pl/decisions";
import { tasks } from "#lib/i18n/messages/pl/tasks";
import { scenarios } from "#lib/i18n/messages/pl/scenarios";
import { programmes } from "#lib/i18n/messages/pl/programmes";
import { projects } from "#lib/i18n/messages/pl/projects";
import { admin } from "#lib/i18n/messages/pl/admin";
import { news } from "#lib/i18n/messages/pl/news";
import { users } from "#lib/i18n/messages/pl/users";
import { statement } from "#lib/i18n/messages/pl/statement";
import { search } from "#lib/i18n/messages/pl/search";

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
