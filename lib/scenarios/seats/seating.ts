import { inArray } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { can, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import type { ProgrammeItem, Seat, ScenarioContent } from "#lib/scenarios/programme/content";
import { overlapsOf } from "#lib/scenarios/seats/overlaps";
import type { Scenario } from "#lib/scenarios/records";
import { answersFor, isChangeable, isNamingOpen, orphanedTopics, type SeatStatus, type Supporters } from "#lib/scenarios/seats/rules";
import { candidatesByCluster, organisationsOf, type Candidate, type Named } from "#lib/scenarios/seats/people";
import { supportersOf } from "#lib/scenarios/seats/supporters";

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

function namesOf(clusterIds: number[]): Named[] {
  const fields = { id: clusters.id, name: clusters.name };
  return db().select(fields).from(clusters).where(inArray(clusters.id, clusterIds)).orderBy(clusters.sortKey).all();
}

/** Who may do what about every seat of a programme, whom they may name, and what needs a warning. A fixed number of statements. */
export function seatingOf(actor: Actor, scenario: Scenario, { items }: ScenarioContent): Seating {
  const isNaming = isNamingOpen(can(actor, "scenario.seat"), scenario);
  const mayName = (clusterId: number) => isNaming && can(actor, "scenario.nominate", { clusterId });
  const supporters = supportersOf([...new Set(items.flatMap((item) => item.topics.map((topic) => topic.id)))]);
  const seated = items.flatMap((item) => item.seats.map((seat) => seat.clusterId));
  const mine = [...new Set([...seated, ...[...supporters.values()].flatMap((ids) => [...ids])])].filter(mayName);
  const names = namesOf(mine);
  const overlaps = overlapsOf(actor, scenario.id, items);
  const rowOf = (row: Seat, item: ProgrammeItem): RowSeating => {
    const status = row.status as SeatStatus;
    const mayHere = mayName(row.clusterId) && item.status !== "cancelled";
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
      reserveFor: item.status === "cancelled" ? [] : names.filter((one) => clusterIds.has(one.id)),
    };
  };
  return {
    people: candidatesByCluster(mine),
    organisations: organisationsOf(mine),
    rows: new Map(items.flatMap((item) => [...item.seats, ...item.reserve].map((row) => [row.id, rowOf(row, item)] as const))),
    items: new Map(items.map((item) => [item.id, itemOf(item)])),
  };
}
