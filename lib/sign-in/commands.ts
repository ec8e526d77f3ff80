import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import { systemActor } from "#lib/access/actor";
import { verifyPassword } from "#lib/access/password";
import { countFailure, isThrottled } from "#lib/access/throttle";
import { audit } from "#lib/audit/audit";

/** The id of the user when login and password fit, else the reason. Known and unknown accounts cost the same time and give the same answer. */
export async function checkPassword(email: string, password: string, address: string): Promise<number | "wrong" | "throttled"> {
  const login = email.trim().toLowerCase().slice(0, 254);
  if (isThrottled(login, address)) return "throttled";
  const user = db()
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.email, login), isNull(users.deactivatedAt)))
    .get();
  const fits = await verifyPassword(user?.passwordHash, password.slice(0, 512));
  const who = { ...systemActor(), userId: user?.id ?? 0, name: user ? login : "", address };
  audit(who, fits ? "session.signIn" : "session.signInFailed", "session", user?.id ?? null);
  if (fits && user) return user.id;
  countFailure(login, address);
  return "wrong";
}
