import { and, count, eq, gte } from "drizzle-orm";
import { db } from "#db/client";
import { signInFailures } from "#db/schema/users";
import { now } from "#lib/clock";
import { fold } from "#lib/text";

const windowMinutes = 15;
const limits = { account: 10, address: 30 };

const since = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const failures = (key: string): number =>
  db()
    .select({ n: count() })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), gte(signInFailures.at, since(windowMinutes))))
    .get()?.n ?? 0;

const accountKey = (email: string) => `account:${fold(email)}`;

/** True when this account (null when it is not known which) or address has used up its wrong tries of the last 15 minutes. */
export const isThrottled = (email: string | null, address: string): boolean =>
  (email !== null && failures(accountKey(email)) >= limits.account) || failures(`address:${address}`) >= limits.address;

/** Counts one wrong try against the account, if known, and the address. */
export function countFailure(email: string | null, address: string): void {
  const at = now();
  const keys = [...(email === null ? [] : [accountKey(email)]), `address:${address}`];
  db()
    .insert(signInFailures)
    .values(keys.map((key) => ({ key, at })))
    .run();
}
