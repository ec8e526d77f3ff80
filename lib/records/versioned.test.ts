import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { updateVersioned, updateWhere } from "#lib/records/versioned";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const row = (id: number) => db().select().from(clusters).where(eq(clusters.id, id)).get();

it("REL-04 a save raises the version and notes who; a stale one changes nothing; an unknown id is not found", () => {
  const officer = member("oficer");
  updateVersioned(clusters, 1, 1, { seat: "Oława" }, officer);
  expect(row(1)).toMatchObject({ seat: "Oława", version: 2, updatedBy: officer.userId });
  expect(() => updateVersioned(clusters, 1, 1, { seat: "Brzeg" }, officer)).toThrow("errors.conflict");
  expect(() => updateVersioned(clusters, 99_999, 1, { seat: "Brzeg" }, officer)).toThrow("errors.notFound");
  expect(row(1)).toMatchObject({ seat: "Oława", version: 2 });
});

it("what follows from another deed raises the version as well", () => {
  expect(updateWhere(clusters, eq(clusters.kind, "energy"), { stage: "dormant" }, member("oficer"))).toBeGreaterThan(0);
  for (const one of db().select().from(clusters).where(eq(clusters.kind, "energy")).all())
    expect(one).toMatchObject({ stage: "dormant", version: 2 });
});

it("a field that the table lacks, or a value of another list, does not compile", () => {
  const refused = () => {
    const values = { seat: "Oława", saet: "Brzeg" } as const;
    // @ts-expect-error a misspelt column
    updateVersioned(clusters, 1, 1, values, member("oficer"));
    // @ts-expect-error the state of another record
    updateVersioned(clusters, 1, 1, { stage: "submitted" }, member("oficer"));
    // @ts-expect-error a misspelt column
    updateWhere(clusters, eq(clusters.id, 1), { archived: "x" }, member("oficer"));
  };
  expect(refused).toBeTypeOf("function");
});
