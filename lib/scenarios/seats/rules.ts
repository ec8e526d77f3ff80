import type { participantStatuses } from "#db/enums";
import { isEnded, isOpen, type ScenarioStatus } from "#lib/scenarios/rules";

export type SeatStatus = (typeof participantStatuses)[number] | null;
export type Answer = "nominated" | "confirmed" | "declined" | "attended" | "absent";

/** True for a row that takes up a seat: an empty one as much as one with a person named. */
export const isSeat = (status: string | null): boolean => status !== "reserve" && status !== "declined";

type Scenario = { status: ScenarioStatus; release: number; archivedAt: string | null };

/** True while people may be named: for the office until the scenario ends, for a coordinator while a release is in force. */
export function isNamingOpen(isOffice: boolean, { status, release, archivedAt }: Scenario): boolean {
  if (archivedAt !== null || isEnded(status)) return false;
  return isOffice || (release > 0 && !isOpen(status));
}

const open: readonly Answer[] = ["nominated", "confirmed", "declined"];
const held: readonly Answer[] = ["attended", "absent"];

/** How a named person's seat may stand next, what it is now included; empty when there is nothing to answer. Whether somebody came only the office says, once the activity has begun. */
export function answersFor(isOffice: boolean, from: SeatStatus, hasBegun: boolean): readonly Answer[] {
  if (from === null || !isSeat(from)) return [];
  const wasHeld = from === "attended" || from === "absent";
  if (!isOffice) return wasHeld ? [] : open;
  if (wasHeld) return ["confirmed", ...held];
  return hasBegun ? [...open, ...held] : open;
}

/** True when the person of a seat may still be changed or the seat given back, by the office or by a cluster. */
export const isChangeable = (isOffice: boolean, status: SeatStatus): boolean =>
  isSeat(status) && (isOffice || (status !== "attended" && status !== "absent"));

/** The position of a declined row whose place a later plan has done away with. */
export const noPlace = -1;

type Row = { id: number; clusterId: number; status: SeatStatus; position: number };

/** Places that somebody gave back and nobody has taken since, with the clusters that had them; never more than the capacity leaves. */
export function freePlaces(rows: readonly Row[], capacity: number): { position: number; clusterIds: number[] }[] {
  const seats = rows.filter((row) => isSeat(row.status));
  const taken = new Set(seats.map((row) => row.position));
  const given = rows.filter((row) => row.status === "declined" && row.position !== noPlace && !taken.has(row.position));
  const positions = [...new Set(given.map((row) => row.position))].sort((a, b) => a - b);
  return positions.slice(0, Math.max(0, capacity - seats.length)).map((position) => ({
    position,
    clusterIds: given.filter((row) => row.position === position).map((row) => row.clusterId),
  }));
}

/** Topic → the clusters that proposed or support it. */
export type Supporters = ReadonlyMap<number, ReadonlySet<number>>;

/** Served topics none of whose clusters has a seat. */
export const orphanedTopics = (supporters: Supporters, seated: ReadonlySet<number>): number[] =>
  [...supporters].filter(([, clusterIds]) => ![...clusterIds].some((id) => seated.has(id))).map(([topicId]) => topicId);

/** True when the cluster supports at least one served topic. */
export const supportsAny = (supporters: Supporters, clusterId: number): boolean =>
  [...supporters.values()].some((clusterIds) => clusterIds.has(clusterId));

type Question<R> = {
  /** In their order. */
  reserve: readonly R[];
  /** Clusters that gave the place back, the latest first. */
  leaving: readonly number[];
  seated: ReadonlySet<number>;
  supporters: Supporters;
};

/** Who moves up: the first of the cluster that left; else whoever saves most topics from being left alone, the first in order among equals. */
export function nextReserve<R extends { clusterId: number }>({ reserve, leaving, seated, supporters }: Question<R>): R | undefined {
  const waiting = reserve.filter((row) => supportsAny(supporters, row.clusterId));
  for (const clusterId of leaving) {
    const own = waiting.find((row) => row.clusterId === clusterId);
    if (own) return own;
  }
  const orphans = orphanedTopics(supporters, seated);
  const saved = (row: R) => orphans.filter((topicId) => supporters.get(topicId)?.has(row.clusterId)).length;
  return waiting.reduce<R | undefined>((best, row) => (best === undefined || saved(row) > saved(best) ? row : best), undefined);
}

/** True when two activities share at least one day. */
export const shareDays = (a: { startsOn: string; endsOn: string }, b: { startsOn: string; endsOn: string }): boolean =>
  a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
