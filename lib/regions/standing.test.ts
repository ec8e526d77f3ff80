import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/client";
import { regions } from "#db/schema/regions";
import { addDays, warsawDay } from "#lib/clock";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { regionList } from "#lib/regions/columns";
import { moveRegion } from "#lib/regions/commands";
import { getRegionPage, listRegions } from "#lib/regions/queries";
import { loadRegion } from "#lib/regions/records";
import { member, withOffice } from "#lib/testing/office";
import { inReview } from "#lib/testing/regions";

withOffice();

describe("an approval that has run out", () => {
  const yesterday = addDays(warsawDay(), -1);
  const approvedUntil = (validUntil: string | null) => {
    const { id } = inReview();
    db().update(regions).set({ status: "approved", validUntil }).where(eq(regions.id, id)).run();
    return id;
  };

  it.each([
    [yesterday, "expired"],
    [warsawDay(), "approved"],
    [null, "approved"],
  ])("until %s: %s on the page, in the list, its filter and its file, in both languages", (validUntil, standing) => {
    const id = approvedUntil(validUntil);
    for (const login of ["oficer", "nutribiomed", "podglad"]) {
      const actor = member(login);
      expect(getRegionPage(actor, id)).toMatchObject({ standing, can: { suspend: false } });
      const listed = (status: string) => listRegions(actor, parseList(regionList, { status })).rows.some((row) => row.id === id);
      expect([listed("approved"), listed("expired")]).toEqual([standing === "approved", standing === "expired"]);
      const row = listRegions(actor, parseList(regionList, {}), true).rows.find((one) => one.id === id);
      const file = toCsv(fileColumns("regions", regionList.columns, voice("pl")), row ? [row] : [], voice("pl"));
      expect(file.includes("zatwierdzenie wygasło")).toBe(standing === "expired");
    }
  });

  it("is no approval: nothing to suspend, a new round brings it back", () => {
    const id = approvedUntil(yesterday);
    const [officer, manager] = [member("oficer"), member("kierownik")];
    expect(getRegionPage(manager, id).can).toMatchObject({ suspend: false, sendToReview: true });
    const move = { id, version: loadRegion(id).version };
    expect(() => moveRegion(manager, { ...move, to: "suspended", reason: "Zmiana władz regionu" })).toThrow("regions.rules.move");
    moveRegion(officer, { ...move, to: "in_review", reason: null });
    expect(loadRegion(id)).toMatchObject({ status: "in_review", round: 2 });
  });
});
