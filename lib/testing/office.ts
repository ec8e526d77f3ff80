import { afterEach, beforeAll, beforeEach } from "vitest";
import { eq } from "drizzle-orm";
import { database, db } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { coordinatorTerms } from "#db/schema/clusters";
import { users } from "#db/schema/users";
import { seed, type Stage } from "#db/seed/seed";
import { makeActor, type Actor } from "#lib/access/actor";

/** A seeded office in memory for one test file; every test is rolled back. */
export function withOffice(stage: Stage = "registry"): void {
  beforeAll(async () => {
    migrateDatabase();
    await seed(stage);
  });
  beforeEach(() => void database().exec("BEGIN"));
  afterEach(() => void database().exec("ROLLBACK"));
}

/** The actor of one of the standing cast, by the login before the @. */
export function member(login: string): Actor {
  const user = db()
    .select()
    .from(users)
    .where(eq(users.email, `${login}@demo.grono`))
    .get();
  if (!user) throw new Error(`Nobody is called ${login}.`);
  const terms = db()
    .select()
    .from(coordinatorTerms)
    .where(eq(coordinatorTerms.personId, user.personId ?? 0))
    .all();
  const { id: userId, personId, name, role, locale } = user;
  return makeActor({
    userId,
    personId,
    name,
    role,
    locale,
    sessionId: 0,
    address: "",
    previousVisitAt: null,
    clusterIds: terms.map((term) => term.clusterId),
  });
}
