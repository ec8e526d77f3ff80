import { can, type Actor } from "#lib/access/actor";
import type { Action } from "#lib/access/policy";
import { decisionList } from "#lib/decisions/columns";
import { countDecisions } from "#lib/decisions/queries";
import type { home } from "#lib/home/messages/pl";
import { listUrl, parseList, type ListSpec, type ListState } from "#lib/list/list";
import { meetingList } from "#lib/meetings/columns";
import { countMeetings } from "#lib/meetings/queries";
import { regionList } from "#lib/regions/columns";
import { countUnmatched } from "#lib/regions/indications/queries";
import { countRegions } from "#lib/regions/queries";
import { scenarioList } from "#lib/scenarios/columns";
import { countScenarios } from "#lib/scenarios/queries";
import { taskList } from "#lib/tasks/columns";
import { countTasks } from "#lib/tasks/queries";
import { topicList } from "#lib/topics/columns";
import { countTopics } from "#lib/topics/queries";

type Deed = Extract<
  keyof typeof home,
  "decide" | "assess" | "late" | "minutes" | "reviews" | "scenarios" | "drafts" | "unmatched" | "tasks" | "leavers"
>;
type Waiting = { name: Deed; right: Action; unless?: Action; href: string; count: (actor: Actor) => number };

/** What waits is the list behind the link: the number and the address come from one state of it. */
function listed(
  name: Deed,
  right: Action,
  list: ListSpec,
  params: Record<string, string>,
  count: (actor: Actor, state: ListState) => number,
): Waiting {
  const state = parseList(list, params);
  return { name, right, href: listUrl(list, state), count: (actor) => count(actor, state) };
}

/** Each is for those who may do something about it. */
const all: Waiting[] = [
  listed("decide", "topic.decide", topicList, { status: "submitted" }, countTopics),
  { ...listed("assess", "topic.return", topicList, { status: "submitted" }, countTopics), unless: "topic.decide" },
  listed("late", "topic.return", topicList, { late: "1" }, countTopics),
  listed("minutes", "meeting.approve", meetingList, { status: "minutes_review", approval: "mine" }, countMeetings),
  listed("reviews", "region.review", regionList, { status: "in_review", review: "mine" }, countRegions),
  listed("scenarios", "scenario.approve", scenarioList, { status: "consultation" }, countScenarios),
  listed("drafts", "decision.publish", decisionList, { state: "draft" }, countDecisions),
  { name: "unmatched", right: "region.edit", href: "/regions/unmatched", count: countUnmatched },
  listed("tasks", "task.edit", taskList, { owner: "me" }, countTasks),
  listed("leavers", "task.edit", taskList, { owner: "left" }, countTasks),
];

/** What waits for this person: how many of each, and the address of the list that shows exactly these. */
export const waitingFor = (actor: Actor): { name: Deed; href: string; count: number }[] =>
  all
    .filter(({ right, unless }) => can(actor, right) && !(unless && can(actor, unless)))
    .map(({ name, href, count }) => ({ name, href, count: count(actor) }))
    .filter(({ count }) => count > 0);
