import { planChanges, type PlanChanges } from "#lib/planner/explain/plan-changes";
import { clusterCode } from "#lib/scenarios/programme/codes";
import type { ProgrammeItem, ScenarioContent } from "#lib/scenarios/programme/content";
import { planOfContent } from "#lib/scenarios/programme/plan";

/** One activity that stands in both contents, before and after. */
export type Pair = { before: ProgrammeItem; after: ProgrammeItem };
export type Differences = {
  /** Events, topics and seats; without what only changed its days or was called off. */
  plan: PlanChanges;
  calledOff: ProgrammeItem[];
  days: Pair[];
  hosts: Pair[];
  confirmed: ProgrammeItem[];
  /** The host took its word back. */
  unconfirmed: ProgrammeItem[];
  capacities: Pair[];
  costs: Pair[];
};

const isAmong = (items: ProgrammeItem[], { candidate }: Pick<ProgrammeItem, "candidate">) =>
  items.some((one) => one.candidate === candidate);

/** Everything that one content of a scenario changed against another: what takes place, when, at whose, who goes, for how much. */
export function differencesOf(before: ScenarioContent, after: ScenarioContent): Differences {
  const pairs = after.items.flatMap((item): Pair[] => {
    const old = before.items.find((one) => one.candidate === item.candidate);
    return old ? [{ before: old, after: item }] : [];
  });
  const calledOff = after.calledOff.filter((item) => !isAmong(before.calledOff, item));
  const plan = planChanges(planOfContent(before), planOfContent(after));
  const differ = (value: (item: ProgrammeItem) => unknown) => pairs.filter((pair) => value(pair.before) !== value(pair.after));
  const confirmed = differ((item) => item.status === "host_confirmed");
  return {
    plan: { ...plan, moved: [], closed: plan.closed.filter(({ id }) => !isAmong(calledOff, { candidate: id })) },
    calledOff,
    days: differ((item) => `${item.startsOn} ${item.endsOn}`),
    hosts: differ((item) => item.host?.id ?? null),
    confirmed: confirmed.flatMap(({ after: item }) => (item.status === "host_confirmed" ? [item] : [])),
    unconfirmed: confirmed.flatMap(({ after: item }) => (item.status === "planned" ? [item] : [])),
    capacities: differ((item) => item.capacity),
    costs: differ((item) => item.cost),
  };
}

/** Of these differences what concerns one cluster: activities in which it had or has a seat, and its own seats. */
export function differencesFor(clusterId: number, all: Differences, contents: readonly ScenarioContent[]): Differences {
  const mine = new Set(
    contents.flatMap((content) =>
      [...content.items, ...content.calledOff].flatMap((item) =>
        item.seats.some((seat) => seat.clusterId === clusterId) ? [item.candidate] : [],
      ),
    ),
  );
  const own = (items: ProgrammeItem[]) => items.filter((item) => mine.has(item.candidate));
  const ownPairs = (pairs: Pair[]) => pairs.filter(({ after }) => mine.has(after.candidate));
  return {
    plan: {
      ...{ moved: [], topicsMoved: [] },
      opened: all.plan.opened.filter(({ id }) => mine.has(id)),
      closed: all.plan.closed.filter(({ id }) => mine.has(id)),
      topicsIn: all.plan.topicsIn.filter((one) => mine.has(one.event)),
      topicsOut: all.plan.topicsOut.filter((one) => mine.has(one.event)),
      seats: all.plan.seats.filter((one) => one.cluster === clusterCode(clusterId)),
    },
    calledOff: own(all.calledOff),
    days: ownPairs(all.days),
    hosts: ownPairs(all.hosts),
    confirmed: own(all.confirmed),
    unconfirmed: own(all.unconfirmed),
    capacities: [],
    costs: [],
  };
}
