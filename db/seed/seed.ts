import { transaction } from "#db/client";
import { seedMeeting } from "#db/seed/meeting";
import { seedPeople } from "#db/seed/people";
import { seedReference } from "#db/seed/reference";
import { seedReview } from "#db/seed/review";
import { seedAnswers, seedScenario } from "#db/seed/scenario";
import { systemActor } from "#lib/access/actor";
import { nameOffice } from "#lib/office";

export const stages = ["registry", "meeting", "review", "scenario", "answers"] as const;
export type Stage = (typeof stages)[number];

/** Makes the demonstration office up to and including a stage; each stage is one transaction, the solving lies between. */
export async function seed(last: Stage = "scenario"): Promise<void> {
  const actor = systemActor();
  const reaches = (stage: Stage) => stages.indexOf(stage) <= stages.indexOf(last);
  transaction(() => {
    nameOffice("Wydział Gospodarki, Urząd Marszałkowski Województwa Dolnośląskiego", "demo");
    seedReference(actor);
    seedPeople(actor);
    if (reaches("meeting")) seedMeeting();
    if (reaches("review")) seedReview();
  });
  if (reaches("scenario")) await seedScenario();
  if (reaches("answers")) await seedAnswers();
}
