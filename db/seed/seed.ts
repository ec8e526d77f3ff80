import { transaction } from "#db/client";
import { seedMeeting } from "#db/seed/meeting";
import { seedPeople } from "#db/seed/people";
import { seedReference } from "#db/seed/reference";
import { seedReview } from "#db/seed/review";
import { seedScenario } from "#db/seed/scenario";
import { systemActor } from "#lib/access/actor";
import { nameOffice } from "#lib/office";

export const stages = ["registry", "meeting", "review", "scenario"] as const;
export type Stage = (typeof stages)[number];

/** Makes the demonstration office up to and including a stage; each stage is one transaction, the solving lies between. */
export async function seed(last: Stage = "scenario"): Promise<void> {
  const actor = systemActor();
  transaction(() => {
    nameOffice("Wydział Gospodarki, Urząd Marszałkowski Województwa Dolnośląskiego", "demo");
    seedReference(actor);
    seedPeople(actor);
    if (last !== "registry") seedMeeting();
    if (last === "review" || last === "scenario") seedReview();
  });
  if (last === "scenario") await seedScenario();
}
