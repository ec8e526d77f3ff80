import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { scenarioPins } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import type { Activity } from "#lib/scenarios/programme/records";

/** A day that a person set is a decision like any other: shown, kept by calculations, lifted by a person. Part of the caller's transaction. */
export function fixWeek(actor: Actor, { scenarioId, candidate: target }: Activity, value: string): void {
  const own = and(eq(scenarioPins.scenarioId, scenarioId), eq(scenarioPins.kind, "week"), eq(scenarioPins.target, target));
  db().delete(scenarioPins).where(own).run();
  db().insert(scenarioPins).values({ scenarioId, kind: "week", target, value, createdBy: actor.userId }).run();
  audit(actor, "scenario.pin", "scenario", scenarioId, null, { kind: "week", target, value });
}
