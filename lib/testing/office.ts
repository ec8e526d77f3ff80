import { afterEach, beforeAll, beforeEach } from "vitest";
import { database } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { seed, type Stage } from "#db/seed/seed";
import { castActor } from "#lib/access/demo";

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
export const member = castActor;
