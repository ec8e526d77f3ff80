import { can, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { visibleNames } from "#lib/records/names";
import type { ProgrammeItem, ScenarioContent, Seat } from "#lib/scenarios/programme/content";
import type { Scenario } from "#lib/scenarios/programme/records";
import { candidatesByCluster, organisationsOf, type Candidate, type Named } from "#lib/scenarios/seats/candidates";
import { overlapsOf } from "#lib/scenarios/seats/overlaps";
import { loadSupporters } from "#lib/scenarios/seats/records";
import { answersFor, isChangeable, isNamingOpen, orphanedTopics, type SeatStatus, type Supporters } from "#lib/scenarios/seats/rules";
import { isCalledOff } from "#lib/scenarios/rules";
import { sortKey } from "#lib/text";

/** What a person may do about one row, and what is to be said about it. */
export type RowSeating = { canName: boolean; canGiveBack: boolean; canWithdraw: boolean; answers: readonly string[]; overlaps: string[] };
export type ItemSeating = {
  /** Served topics none of whose clusters has a seat. */
  orphans: ProgrammeItem["topics"];
  /** Clusters for which this person may put somebody on the reserve. */
  reserveFor: Named[];
};
export type Seating = {
  people: Map<number, Candidate[]>;
  organisations: Map<number, Named[]>;
  rows: Map<number, RowSeating>;
  items: Map<number, ItemSeating>;
};

const behindItem = (item: ProgrammeItem, supporters: Supporters): Supporters =>
  new Map(item.topics.map(({ id }) => [id, supporters.get(id) ?? new Set<number>()]));

const namesOf = (actor: Actor, clusterIds: number[]): Named[] =>
  [...visibleNames(actor, "cluster", clusterIds)]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));

/** Who may do what about every seat of a programme, whom they may name, and what needs a warning. A fixed number of statements. */
export function seatingOf(actor: Actor, scenario: Scenario, { items }: ScenarioContent): Seating {
  const isNaming = isNamingOpen(can(actor, "scenario.seat"), scenario);
  const mayName = (clusterId: number) => isNaming && can(actor, "scenario.nominate", { clusterId });
  const supporters = loadSupporters([...new Set(items.flatMap((item) => item.topics.map((topic) => topic.id)))]);
  const seated = items.flatMap((item) => item.seats.map((seat) => seat.clusterId));
  const mine = [...new Set([...seated, ...[...supporters.values()].flatMap((ids) => [...ids])])].filter(mayName);
  const names = namesOf(actor, mine);
  const overlaps = overlapsOf(actor, scenario.id, items);
  const rowOf = (row: Seat, item: ProgrammeItem): RowSeating => {
    const status = row.status as SeatStatus;
    const mayHere = mayName(row.clusterId) && !isCalledOff(item.status);
    const canChange = mayHere && isChangeable(can(actor, "scenario.seat"), status);
    return {
      canName: canChange,
      canGiveBack: canChange && row.personId === null,
      canWithdraw: mayHere && status === "reserve",
      answers: canChange && row.personId !== null ? answersFor(can(actor, "scenario.seat"), status, item.startsOn <= warsawDay()) : [],
      overlaps: overlaps.get(row.id) ?? [],
    };
  };
  const itemOf = (item: ProgrammeItem): ItemSeating => {
    const behind = behindItem(item, supporters);
    const orphans = orphanedTopics(behind, new Set(item.seats.map((seat) => seat.clusterId)));
    const clusterIds = new Set([...behind.values()].flatMap((ids) => [...ids]));
    return {
      orphans: item.topics.filter((topic) => orphans.includes(topic.id)),
      reserveFor: isCalledOff(item.status) ? [] : names.filter((one) => clusterIds.has(one.id)),
    };
  };
  return {
    people: candidatesByCluster(actor, mine),
    organisations: organisationsOf(actor, mine),
    rows: new Map(items.flatMap((item) => [...item.seats, ...item.reserve].map((row) => [row.id, rowOf(row, item)] as const))),
    items: new Map(items.map((item) => [item.id, itemOf(item)])),
  };
}
