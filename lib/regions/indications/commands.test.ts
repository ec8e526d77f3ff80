import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/client";
import { indications } from "#db/schema/regions";
import { auditEvents } from "#db/schema/office";
import { getClusterPage } from "#lib/clusters/queries";
import { isAppError } from "#lib/errors";
import { changesOf } from "#lib/history/changes";
import { historyOf } from "#lib/history/history";
import { voice } from "#lib/i18n/voice";
import { parseList } from "#lib/list/list";
import { latestNotifications } from "#lib/notifications/queries";
import { regionList } from "#lib/regions/columns";
import { editIndication, indicateRegion, matchIndication, unmatchIndication, withdrawIndication } from "#lib/regions/indications/commands";
import { countUnmatched, getIndicationPage, listUnmatched } from "#lib/regions/indications/queries";
import { editedIndication, newIndication } from "#lib/regions/input";
import { getRegionPage, listRegions } from "#lib/regions/queries";
import { loadRecords } from "#lib/scenarios/runs/gather";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const [officer, manager, own, other] = (["oficer", "kierownik", "nutribiomed", "lotniczy"] as const).map(
  (login) => () => member(login),
) as [() => ReturnType<typeof member>, () => ReturnType<typeof member>, () => ReturnType<typeof member>, () => ReturnType<typeof member>];
const clusterId = () => own().clusterIds[0] ?? 0;
const wish = { regionId: "2", asSaid: "", themeId: "1", reason: "Wspólne laboratoria", learn: "", priority: "2" };
const typed = (more: Partial<Record<keyof typeof wish | "addTo", string>> = {}) =>
  newIndication.parse({ clusterId: String(clusterId()), ...wish, ...more });
const row = (id: number) => db().select().from(indications).where(eq(indications.id, id)).get();
const why = "Klaster zmienił plany na ten rok.";

const asked = (deed: () => unknown) => {
  try {
    deed();
  } catch (error) {
    if (isAppError(error)) return error;
  }
  return undefined;
};

/** How many clusters want the region: on the list, for the theme, on its page, and what the planner reads. */
const counts = (regionId = 2) => {
  const listed = listRegions(officer(), parseList(regionList, {}), true).rows.find((one) => one.id === regionId);
  return [
    listed?.wanting,
    listed?.cells.get(1)?.wanted ?? 0,
    getRegionPage(officer(), regionId).wantedBy.length,
    loadRecords({ id: 1 } as Parameters<typeof loadRecords>[0]).indications.length,
    getClusterPage(officer(), clusterId()).indications.length,
  ];
};

describe("the same wish again", () => {
  it("is said with the day of the first, which a second reason can be added to; it stays one", () => {
    const first = indicateRegion(own(), typed());
    const one = counts();
    const again = asked(() => indicateRegion(own(), typed({ reason: "Mają inkubator" })));
    expect(again).toMatchObject({
      message: "regions.rules.indicatedAlready",
      values: { day: expect.stringMatching(/^\d\d\.\d\d\.\d{4}$/) },
    });
    expect(again?.offers.addTo?.options.map((option) => option.value)).toEqual([String(first)]);
    expect(indicateRegion(own(), typed({ reason: "Mają inkubator", priority: "1", addTo: String(first) }))).toBe(first);
    expect(row(first)).toMatchObject({ reason: "Wspólne laboratoria\nMają inkubator", priority: 1 });
    expect(counts()).toEqual(one);
    expect(historyOf(officer(), "region", 2)[0]?.action).toBe("region.editIndication");
  });

  it("said at a meeting adds to the first, so that no line is refused", () => {
    db().run("insert into meetings (id, title, kind, day) values (900, 'x', 'working', '2027-01-01')");
    db().run(
      "insert into meeting_entries (id, meeting_id, said_at, kind, words, recorded_by_id, client_id) values (900, 900, '', 'indication', 'x', 1, 'x')",
    );
    const first = indicateRegion(own(), typed());
    expect(indicateRegion(manager(), typed({ reason: "Powtórzono na spotkaniu" }), { sourceEntryId: 900 })).toBe(first);
    expect(row(first)?.reason).toContain("Powtórzono");
  });

  it.each([
    [{ themeId: "2" }, "another theme"],
    [{ regionId: "3" }, "another region"],
    [{ regionId: "", asSaid: "Katalonia" }, "a place that is no region yet"],
  ])("%s is another wish: %s", (more, _why) => {
    const first = indicateRegion(own(), typed());
    expect(indicateRegion(own(), typed(more))).not.toBe(first);
  });

  it("of a place that is no region yet is told by its words", () => {
    const place = { regionId: "", asSaid: "Katalonia" };
    indicateRegion(own(), typed(place));
    expect(asked(() => indicateRegion(own(), typed({ ...place, asSaid: "KATALONIA" })))?.message).toBe("regions.rules.indicatedAlready");
    expect(countUnmatched(officer())).toBe(1);
  });

  it("counts as one cluster even where two rows of an older office stand", () => {
    const first = indicateRegion(own(), typed());
    const one = counts().slice(0, 2);
    const { id: _id, ...same } = row(first) ?? { id: 0, clusterId: 0, asSaid: "" };
    db().insert(indications).values(same).run();
    expect(counts().slice(0, 2)).toEqual(one);
  });
});

describe("a wish is corrected", () => {
  const correction = (id: number, version: number, more: Record<string, string> = {}) =>
    editedIndication.parse({ ...wish, asSaid: "Nadrenia", id: String(id), version: String(version), ...more });

  it("by its cluster and by the department, with the version that was read; both histories tell it in words", () => {
    const id = indicateRegion(own(), typed());
    editIndication(own(), correction(id, 1, { regionId: "3", reason: "Lepszy powód" }));
    expect(row(id)).toMatchObject({ regionId: 3, reason: "Lepszy powód", version: 2 });
    expect(() => editIndication(officer(), correction(id, 1))).toThrow("errors.conflict");
    for (const [entity, of] of [
      ["region", 2],
      ["region", 3],
      ["cluster", clusterId()],
    ] as const) {
      const event = historyOf(officer(), entity, of).find((one) => one.action === "region.editIndication");
      const changes = event ? changesOf(event, voice("pl")).map((one) => one.label) : [];
      expect(changes, entity).toEqual(expect.arrayContaining(["Region", "Dlaczego ten region"]));
    }
    editIndication(officer(), correction(id, 2));
    expect(latestNotifications(own()).map((one) => one.kind)).toEqual(["wishCorrected"]);
  });

  it("by nobody else, and never into what cannot be seen", () => {
    const id = indicateRegion(own(), typed());
    for (const actor of [manager(), other(), member("podglad"), member("admin")])
      expect(() => editIndication(actor, correction(id, 1))).toThrow("errors.refused");
    expect(() => editIndication(own(), correction(id, 1, { regionId: "99999" }))).toThrow("field.choose");
    expect(() => getIndicationPage(other(), id)).toThrow("errors.notFound");
    for (const login of ["podglad", "admin"]) expect(() => getIndicationPage(member(login), id)).toThrow("errors.refused");
    expect(getIndicationPage(own(), id)).toMatchObject({ isOwn: true, can: { correct: true, withdraw: true, unmatch: false } });
    expect(getIndicationPage(manager(), id)).toMatchObject({ can: { correct: false, withdraw: false, unmatch: true } });
  });
});

describe("a wish is withdrawn", () => {
  it("by its own cluster with a reason, counts nowhere and stays in the history", () => {
    const before = counts();
    const id = indicateRegion(own(), typed());
    withdrawIndication(own(), { id, version: 1, reason: why, requestedBy: null });
    expect(counts()).toEqual(before);
    expect(() => getIndicationPage(own(), id)).toThrow("errors.notFound");
    expect(() => withdrawIndication(own(), { id, version: 2, reason: why, requestedBy: null })).toThrow("errors.notFound");
    expect(historyOf(officer(), "cluster", clusterId())[0]).toMatchObject({
      action: "region.withdrawIndication",
      after: { withdrawnReason: why },
    });
    expect(indicateRegion(own(), typed())).not.toBe(id);
  });

  it("by the department on a named person's request; the cluster is told", () => {
    const id = indicateRegion(own(), typed());
    const input = { id, version: 1, reason: why };
    expect(asked(() => withdrawIndication(officer(), { ...input, requestedBy: null }))?.fields).toEqual({ requestedBy: "field.required" });
    expect(asked(() => withdrawIndication(officer(), { ...input, requestedBy: 99_999 }))?.fields).toEqual({ requestedBy: "field.choose" });
    withdrawIndication(officer(), { ...input, requestedBy: own().personId });
    expect(latestNotifications(own()).map((one) => one.kind)).toEqual(["wishWithdrawn"]);
    const [event] = historyOf(officer(), "region", 2);
    const labels = event ? changesOf(event, voice("pl")).map((one) => one.label) : [];
    expect(labels).toEqual(expect.arrayContaining(["Powód wycofania", "Na prośbę osoby"]));
  });

  it.each(["kierownik", "lotniczy", "podglad", "admin"])("not by %s", (login) => {
    const id = indicateRegion(own(), typed());
    expect(() => withdrawIndication(member(login), { id, version: 1, reason: why, requestedBy: null })).toThrow("errors.refused");
    expect(db().select().from(auditEvents).where(eq(auditEvents.action, "region.withdrawIndication")).all()).toEqual([]);
  });
});

it("a wrong match is undone: the wish waits for its region again, its words as they were said", () => {
  const id = indicateRegion(own(), typed({ regionId: "", asSaid: "Katalonia" }));
  matchIndication(officer(), { id, version: 1, regionId: 2 });
  for (const actor of [own(), other(), member("podglad"), member("admin")])
    expect(() => unmatchIndication(actor, { id, version: 2 })).toThrow("errors.refused");
  expect(() => unmatchIndication(manager(), { id, version: 1 })).toThrow("errors.conflict");
  unmatchIndication(manager(), { id, version: 2 });
  expect(row(id)).toMatchObject({ regionId: null, asSaid: "Katalonia" });
  expect(listUnmatched(officer()).map((one) => one.id)).toEqual([id]);
  expect(getRegionPage(officer(), 2).wantedBy).toEqual([]);
  expect(() => unmatchIndication(manager(), { id, version: 3 })).toThrow("regions.rules.notMatched");
  expect(
    historyOf(officer(), "region", 2)
      .map((event) => event.action)
      .slice(0, 2),
  ).toEqual(["region.unmatchIndication", "region.matchIndication"]);
  matchIndication(officer(), { id, version: 3, regionId: 3 });
  expect(row(id)).toMatchObject({ regionId: 3 });
});
