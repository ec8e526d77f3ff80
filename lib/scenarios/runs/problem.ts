import { createHash } from "node:crypto";
import { parseInstance, type Instance } from "#lib/planner/model/instance";
import type { Scenario } from "#lib/scenarios/programme/records";
import { problemOf } from "#lib/scenarios/runs/candidates";
import { loadRecords } from "#lib/scenarios/runs/gather";

/** The planner's problem as the records stand now, parsed and sorted. */
export const problemNow = (scenario: Scenario): Instance => parseInstance(problemOf(loadRecords(scenario)).instance);

/** What a problem is recognised by. */
export const hashOf = (instance: Instance): string => createHash("sha256").update(JSON.stringify(instance)).digest("hex");
