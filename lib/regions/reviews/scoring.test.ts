import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, db } from "#db/client";
import { criteria } from "#db/schema/regions";
import { decideRegion } from "#lib/decisions/subjects/regions";
import { readingOf } from "#lib/regions/records";
import { saveReview } from "#lib/regions/reviews/commands";
import { activeCriteria, readReviews } from "#lib/regions/reviews/queries";
import { member, withOffice } from "#lib/testing/office";
import { approval, inReview, review } from "#lib/testing/regions";

withOffice();

describe("by what a region was scored", () => {
  /** A region approved with two reviews: 3 for the first criterion, 1 for the others; and the first criterion. */
  function approved() {
    const { id, evidenceId } = inReview();
    const [first] = activeCriteria(member("oficer"));
    for (const login of ["oficer", "kierownik"]) {
      const { scores, ...said } = review(id, evidenceId, 1);
      saveReview(member(login), { ...said, scores: scores.map((one, index) => ({ ...one, value: index === 0 ? 3 : 1 })) });
    }
    return { id, first: first?.id ?? 0, decide: () => decideRegion(member("kierownik"), { id, version: readingOf(id), ...approval }) };
  }
  const weigh = (id: number, weight: number) => db().update(criteria).set({ weight }).where(eq(criteria.id, id)).run();
  const withdraw = (id: number) => db().update(criteria).set({ archivedAt: "2027-01-01T00:00:00.000Z" }).where(eq(criteria.id, id)).run();
  const mean = (id: number) => readReviews(member("kierownik"), id).mean;

  it("stays as it was on the day of the decision, whatever is weighed, named or withdrawn later", () => {
    const { id, first, decide } = approved();
    const name = activeCriteria(member("oficer"))[0]?.namePl;
    decide();
    const before = mean(id);
    weigh(first, 99);
    db().update(criteria).set({ namePl: "Inaczej nazwane" }).where(eq(criteria.id, first)).run();
    withdraw(first);
    expect(mean(id)).toBe(before);
    expect(readReviews(member("kierownik"), id).names.get(first)).toBe(name);
    expect(() => database().exec("update decisions set scoring = null where state = 'published'")).toThrow("immutable");
  });

  it("while the round is open it is what stands today; a withdrawn criterion keeps its name and counts no more", () => {
    const { id, first, decide } = approved();
    const before = mean(id) ?? 0;
    weigh(first, 99);
    expect(mean(id)).toBeGreaterThan(before);
    withdraw(first);
    expect(mean(id)).toBe(1);
    expect(readReviews(member("kierownik"), id).names.get(first)).toBeTruthy();
    decide();
    db().update(criteria).set({ archivedAt: null }).run();
    expect(mean(id)).toBe(1);
  });
});
