import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { themes } from "#db/schema/clusters";
import { evidence, regions } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { approvedRegions, sampleEvidence, sampleTopics } from "#db/seed/facts/wroclaw-2013";
import { approveMinutes } from "#db/seed/meeting";
import { found } from "#lib/access/actor";
import { castActor } from "#lib/access/demo";
import { decideTopic } from "#lib/decisions/commands";
import { addEvidence } from "#lib/regions/commands";

const reasons = {
  accepted: "Temat zgodny z dziedzinami projektu, popierany przez inne klastry (dane przykładowe).",
  deferred: "Temat wraca po ustaleniu zasad finansowania opieki na odległość (dane przykładowe).",
};

/** Decides on topics and approves regions, as the manager would after the meeting. */
export function seedReview(): void {
  const manager = castActor("kierownik");
  approveMinutes();
  sampleTopics.forEach(({ outcome }, index) => {
    if (!outcome) return;
    const { id } = found(
      db()
        .select({ id: topics.id })
        .from(topics)
        .where(eq(topics.number, index + 1))
        .get(),
    );
    decideTopic(manager, { id, outcome, reason: reasons[outcome], validUntil: null });
  });
  seedEvidence();
}

const regionIdOf = (name: string): number => found(db().select({ id: regions.id }).from(regions).where(eq(regions.namePl, name)).get()).id;

function seedEvidence(): void {
  const officer = castActor("oficer");
  for (const { region, theme, claim, strength } of sampleEvidence) {
    const themeId = found(db().select({ id: themes.id }).from(themes).where(eq(themes.key, theme)).get()).id;
    const fields = { regionId: regionIdOf(region), themeId, claim, strength, kind: "recommendation" as const, day: null, sourceUrl: null };
    const id = addEvidence(officer, fields);
    db().update(evidence).set({ provenance: "sample" }).where(eq(evidence.id, id)).run();
  }
  for (const name of approvedRegions)
    db()
      .update(regions)
      .set({ status: "approved", validUntil: "2014-12-31" })
      .where(eq(regions.id, regionIdOf(name)))
      .run();
}
