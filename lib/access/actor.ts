import type { Locale, Role } from "#db/enums";
import { policy, type Action } from "#lib/access/policy";
import { log } from "#lib/log";
import { notFound, refused } from "#lib/errors";

declare const gate: unique symbol;

/** Proof of having passed the gate: made only by the session, `systemActor()` and the tests' cast. */
export type Actor = {
  readonly [gate]: true;
  readonly userId: number;
  readonly sessionId: number;
  readonly personId: number | null;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly address: string;
  /** Clusters in which this person has a current term of office today. */
  readonly clusterIds: readonly number[];
  readonly previousVisitAt: string | null;
};

export type ActorFields = Omit<Actor, typeof gate>;

/** For `lib/access` and `lib/testing` only; the architecture test holds this. */
export const makeActor = (fields: ActorFields): Actor => fields as Actor;

/** The program itself: seeds, jobs. */
export const systemActor = (): Actor =>
  makeActor({
    userId: 0,
    sessionId: 0,
    personId: null,
    name: "Grono",
    role: "officer",
    locale: "pl",
    address: "",
    clusterIds: [],
    previousVisitAt: null,
  });

/** True when the policy lets the actor do this; for `own`, when `clusterId` is one of the actor's clusters. */
export function can(actor: Actor, action: Action, clusterId?: number | null): boolean {
  const grant = policy[action][actor.role];
  if (grant === "any") return true;
  return grant === "own" && clusterId != null && actor.clusterIds.includes(clusterId);
}

/** True when the policy lets the actor do this to at least some records. */
export const canSome = (actor: Actor, action: Action): boolean => {
  const grant = policy[action][actor.role];
  return grant === "any" || (grant === "own" && actor.clusterIds.length > 0);
};

/** Throws `refused` (403) and writes the security log unless `can` holds. */
export function authorize(actor: Actor, action: Action, clusterId?: number | null): void {
  if (can(actor, action, clusterId)) return;
  log("warn", "access.refused", { action, userId: actor.userId, clusterId: clusterId ?? null });
  throw refused();
}

/** Returns the record, or throws `not_found` (404). */
export function found<T>(record: T | undefined | null): T {
  if (record == null) throw notFound();
  return record;
}

export const isStaff = (actor: Actor): boolean => actor.role !== "coordinator";
