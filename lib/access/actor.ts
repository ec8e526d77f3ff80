import type { Locale, Role } from "#db/enums";
import { policy, type Action, type Grant } from "#lib/access/policy";
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

/** For `lib/access` and `lib/testing` only; a guard holds this. */
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

/** Whose a record is: what a grant of `own` asks for. */
export type Owned = { readonly clusterId: number | null };

/** True when the person holds a current term of office for the record's cluster. */
export const isOwn = (actor: Actor, record: Owned): boolean => record.clusterId !== null && actor.clusterIds.includes(record.clusterId);

/** True when the policy lets the actor do this to the record; `visible` leaves it to the scope which records those are. */
export function can(actor: Actor, action: Action, record?: Owned): boolean {
  const grant: Grant = policy[action][actor.role];
  return grant === "any" || grant === "visible" || (grant === "own" && record !== undefined && isOwn(actor, record));
}

/** True when the policy lets the actor do this to at least some records. */
export function canSome(actor: Actor, action: Action): boolean {
  const grant: Grant = policy[action][actor.role];
  return grant === "any" || grant === "visible" || (grant === "own" && actor.clusterIds.length > 0);
}

/** Throws `refused` (403) and writes the security log unless `can` holds. */
export function authorize(actor: Actor, action: Action, record?: Owned): void {
  if (!can(actor, action, record)) refuse(actor, action, record);
}

/** The same for a deed whose record is not known yet: throws `refused` unless `canSome` holds. */
export function authorizeSome(actor: Actor, action: Action): void {
  if (!canSome(actor, action)) refuse(actor, action);
}

function refuse(actor: Actor, action: Action, record?: Owned): never {
  log("warn", "access.refused", { action, userId: actor.userId, clusterId: record?.clusterId ?? null });
  throw refused();
}

/** Returns the record, or throws `not_found` (404). */
export function found<T>(record: T | undefined | null): T {
  if (record == null) throw notFound();
  return record;
}
