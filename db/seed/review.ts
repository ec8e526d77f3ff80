import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { themes } from "#db/schema/clusters";
import { organisations } from "#db/schema/people";
import { evidence, regions } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { approvedRegions, sampleEvidence, sampleTopics } from "#db/seed/facts/wroclaw-2013";
import { approveMinutes } from "#db/seed/meeting";
import { found, type Actor } from "#lib/access/actor";
import { castActor } from "#lib/access/demo";
import { decideRegion } from "#lib/decisions/subjects/regions";
import { decideTopic } from "#lib/decisions/subjects/topics";
import { moveRegion } from "#lib/regions/commands";
import { addContact } from "#lib/regions/contacts/commands";
import { addEvidence } from "#lib/regions/evidence/commands";
import { loadRegion, readingOf } from "#lib/regions/records";
import { saveReview } from "#lib/regions/reviews/commands";
import { activeCriteria } from "#lib/regions/reviews/queries";

const sample = "dane przykładowe";
const reasons = {
  accepted: `Temat zgodny z dziedzinami projektu, popierany przez inne klastry (${sample}).`,
  deferred: `Temat wraca po ustaleniu zasad finansowania opieki na odległość (${sample}).`,
};

/** Decides on topics and reviews regions, as the department would after the meeting; one region is left in review. */
export function seedReview(): void {
  const manager = castActor("kierownik");
  approveMinutes();
  sampleTopics.forEach(({ outcome }, index) => {
    if (!outcome) return;
    const read = found(
      db()
        .select({ id: topics.id, version: topics.version })
        .from(topics)
        .where(eq(topics.number, index + 1))
        .get(),
    );
    decideTopic(manager, { ...read, outcome, reason: reasons[outcome], validUntil: null });
  });
  const officer = castActor("oficer");
  seedEvidence(officer);
  for (const name of approvedRegions) {
    const id = reviewed(officer, name);
    decideRegion(manager, {
      id,
      version: readingOf(id),
      outcome: "approved",
      reason: `Dowody i gotowość gospodarza wystarczają (${sample}).`,
      validUntil: "2014-12-31",
      override: null,
    });
  }
  openReview(officer, regionIdOf("Styria"));
}

const regionIdOf = (name: string): number => found(db().select({ id: regions.id }).from(regions).where(eq(regions.namePl, name)).get()).id;

function seedEvidence(officer: Actor): void {
  for (const { region, theme, claim, strength } of sampleEvidence) {
    const themeId = found(db().select({ id: themes.id }).from(themes).where(eq(themes.key, theme)).get()).id;
    const fields = { regionId: regionIdOf(region), themeId, claim, strength, kind: "recommendation" as const, day: null, sourceUrl: null };
    addEvidence(officer, fields, { provenance: "sample" });
  }
}

function openReview(officer: Actor, id: number): void {
  const host = db().select({ name: organisations.name }).from(organisations).where(eq(organisations.regionId, id)).get();
  const contact = { name: "Osoba kontaktowa", organisation: host?.name ?? null, role: sample, email: "kontakt@example.org", phone: null };
  addContact(officer, { regionId: id, ...contact }, { provenance: "sample" });
  moveRegion(officer, { id, version: loadRegion(id).version, to: "in_review", reason: null });
}

/** Two reviews of a region, each score of 3 with its evidence; returns the region's id. */
function reviewed(officer: Actor, name: string): number {
  const id = regionIdOf(name);
  openReview(officer, id);
  const proof = db().select({ id: evidence.id }).from(evidence).where(eq(evidence.regionId, id)).get();
  for (const login of ["oficer2", "kierownik2"]) {
    const scores = activeCriteria(officer).map((one, index) => ({
      criterionId: one.id,
      value: index === 0 ? 3 : 2,
      evidenceId: proof?.id ?? null,
    }));
    saveReview(castActor(login), {
      regionId: id,
      recommendation: "approve",
      comment: `Ocena: ${sample}.`,
      conflictOfInterest: null,
      scores,
    });
  }
  return id;
}
