import type { Candidate, Instance } from "#lib/planner/model/instance";

/** Why no programme can be made of a problem: what stands in the way of every single candidate. `cheapest`: grosze for the least one, over the budget. */
export type EmptyReasons = { closed: number; noTravellers: number; noWeek: number; cheapest: number | null; noEvents: boolean };

const supportersOf = (instance: Instance, event: Candidate): string[] => [
  ...new Set(instance.topics.flatMap((topic) => (event.fit[topic.id] ? Object.keys(topic.supporters) : []))),
];

/** Clusters behind an event's topics that can travel in the week. */
function travellersIn(instance: Instance, event: Candidate, week: string): number {
  const behind = new Set(supportersOf(instance, event));
  return instance.clusters.filter((one) => behind.has(one.id) && one.maxTrips > 0 && !one.blockedWeeks.includes(week)).length;
}

/** What keeps each candidate out of an empty programme, counted; a single one that fits makes a programme that is not empty. */
export function emptyReasons(instance: Instance): EmptyReasons {
  const isClosed = (event: Candidate) => instance.pins.closed.includes(event.id);
  const open = instance.events.filter((event) => !isClosed(event));
  const withPeople = open.filter((event) => supportersOf(instance, event).length >= Math.max(1, event.minSeats));
  const inTime = withPeople.filter((event) =>
    event.weeks.some((week) => travellersIn(instance, event, week) >= Math.max(1, event.minSeats)),
  );
  const least = inTime.map((event) => event.fixedCost + event.seatCost * Math.max(1, event.minSeats));
  const cheapest = least.length > 0 ? Math.min(...least) : null;
  return {
    closed: instance.events.length - open.length,
    noTravellers: open.length - withPeople.length,
    noWeek: withPeople.length - inTime.length,
    cheapest: cheapest !== null && cheapest > instance.budget ? cheapest : null,
    noEvents: instance.maxEvents === 0,
  };
}
