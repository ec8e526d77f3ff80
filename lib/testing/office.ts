import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { database, openCopy } from "#db/client";
import type { Stage } from "#db/seed/seed";
import { castActor } from "#lib/access/demo";
import { stageFile } from "#lib/testing/stages";

/** A seeded office in memory for one test file; every test is rolled back. */
export function withOffice(stage: Stage = "registry"): void {
  beforeAll(() => openCopy(readFileSync(stageFile(stage))), 300_000);
  beforeEach(() => void database().exec("BEGIN"));
  afterEach(() => void database().exec("ROLLBACK"));
}

/** The actor of one of the standing cast, by the login before the @. */
export const member = castActor;
