import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { indications } from "#db/schema/regions";
import { can } from "#lib/access/actor";
import { changesOf } from "#lib/history/changes";
import { auditList } from "#lib/history/columns";
import { historyOf } from "#lib/history/history";
import { listAudit } from "#lib/history/log";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { regionList } from "#lib/regions/columns";
import { createRegion, moveRegion } from "#lib/regions/commands";
import { addContact, archiveContact, editContact } from "#lib/regions/contacts/commands";
import { getContact } from "#lib/regions/contacts/queries";
import { addEvidence, archiveEvidence } from "#lib/regions/evidence/commands";
import { getEvidence } from "#lib/regions/evidence/queries";
import { indicateRegion, matchIndication } from "#lib/regions/indications/commands";
import { getIndication, listUnmatched } from "#lib/regions/indications/queries";
import { newIndication, newRegion } from "#lib/regions/input";
import { getRegionPage, listRegions, neighbours } from "#lib/regions/queries";
import { loadRegion } from "#lib/regions/records";
import { saveReview } from "#lib/regions/reviews/commands";
import { activeCriteria, readReviews } from "#lib/regions/reviews/queries";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const everybody = ["oficer", "kierownik", "nutribiomed", "lotniczy", "podglad", "admin"];
const officer = () => member("oficer");
const proof = { themeId: 1, claim: "Dowód próbny", kind: "project" as const, strength: 3, day: null, sourceUrl: null };
const contact = { name: "Kanarek Kontaktowy", organisation: null, role: null, email: "kanarek@example.org", phone: "600" };
const all = { archived: "" };

const region = (namePl = "Kraina próbna") => createRegion(officer(), newRegion.parse({ namePl, country: "AT" }));
const listed = (login: string, params: Record<string, string> = all) =>
  listRegions(member(login), parseList(regionList, { q: "próbna", ...params }), true).rows;

/** Everything that a person is told of a region: page, list with its matrix, file, search, history. */
function told(login: string, id: number): string {
  const actor = member(login);
  const here = voice("pl");
  const rows = listed(login);
  const events = can(actor, "history.read") ? historyOf(actor, "region", id) : [];
  return JSON.stringify([
    getRegionPage(actor, id),
    rows.map((row) => [row, [...row.cells]]),
    toCsv(fileColumns("regions", regionList.columns, here), rows, here),
    search(actor, "kanarek"),
    events.map((event) => changesOf(event, here)),
  ]);
}
const toldOf = (id: number, canary: string) => everybody.filter((login) => told(login, id).includes(canary));

const wish = (login: string, regionId: number, reason: string, themeId = 1) => {
  const clusterId = member(login).clusterIds[0];
  const typed = {
    clusterId: String(clusterId),
    regionId: String(regionId || ""),
    asSaid: regionId ? "" : "Gdzieś",
    themeId: String(themeId),
    priority: "1",
  };
  return indicateRegion(member(login), newIndication.parse({ ...typed, reason }));
};

it("SEC-02 contacts and their addresses are read by the department, an archived one by nobody", () => {
  const id = region();
  const contactId = addContact(officer(), { regionId: id, ...contact });
  expect(toldOf(id, "Kanarek Kontaktowy")).toEqual(["oficer", "kierownik"]);
  expect(toldOf(id, "kanarek@example.org")).toEqual(["oficer", "kierownik"]);
  for (const login of everybody.slice(2)) expect(() => getContact(member(login), contactId)).toThrow("errors.refused");
  archiveContact(officer(), { id: contactId, version: 1 });
  expect(toldOf(id, "Kanarek Kontaktowy")).toEqual([]);
  expect(() => getContact(officer(), contactId)).toThrow("errors.notFound");
  expect(() => editContact(officer(), { ...contact, id: contactId, version: 2 })).toThrow("errors.notFound");
});

it("SEC-02 a cluster's wish is seen by its own coordinator and the office, in counts as well", () => {
  const id = region();
  wish("lotniczy", id, "Kanarek życzenie");
  expect(toldOf(id, "Kanarek życzenie")).toEqual(everybody.filter((login) => login !== "nutribiomed"));
  const counts = (login: string) => listed(login).map((row) => [row.wanting, row.cells.get(1)?.wanted ?? 0]);
  expect(["oficer", "podglad", "lotniczy", "nutribiomed"].map(counts)).toEqual([[[1, 1]], [[1, 1]], [[1, 1]], [[0, 0]]]);
  wish("nutribiomed", id, "Własne");
  expect(["oficer", "nutribiomed"].map(counts)).toEqual([[[2, 2]], [[1, 1]]]);
});

it("SEC-02 an archived wish is gone from page, list, matrix and matching", () => {
  const id = region();
  const [matched, waiting] = [wish("lotniczy", id, "Kanarek dawny"), wish("lotniczy", 0, "Kanarek bez miejsca")];
  expect(listUnmatched(officer()).map((one) => one.id)).toContain(waiting);
  db()
    .update(indications)
    .set({ archivedAt: "2027-01-01T00:00:00.000Z" })
    .where(eq(indications.clusterId, member("lotniczy").clusterIds[0] ?? 0))
    .run();
  expect(getRegionPage(officer(), id).wantedBy).toEqual([]);
  expect(listed("oficer").map((row) => [row.wanting, row.cells.get(1)?.wanted ?? 0])).toEqual([[0, 0]]);
  expect(listUnmatched(officer()).map((one) => one.id)).not.toContain(waiting);
  for (const one of [matched, waiting]) expect(() => getIndication(officer(), one)).toThrow("errors.notFound");
  expect(() => matchIndication(officer(), { id: waiting, version: 1, regionId: id })).toThrow("errors.notFound");
  for (const login of everybody.slice(2)) expect(() => listUnmatched(member(login))).toThrow("errors.refused");
});

it("a wish names only what the person sees; who logs a meeting may record it for any cluster", () => {
  const clusterId = member("lotniczy").clusterIds[0] ?? 0;
  const typed = { clusterId, regionId: null, asSaid: "Gdzieś", themeId: null, learn: null, reason: null, priority: 2 };
  expect(() => indicateRegion(officer(), { ...typed, clusterId: 99_999 })).toThrow("field.choose");
  expect(() => indicateRegion(officer(), { ...typed, themeId: 99_999 })).toThrow("field.choose");
  expect(() => indicateRegion(member("kierownik"), typed)).toThrow("errors.refused");
  for (const login of ["nutribiomed", "podglad", "admin"])
    expect(() => indicateRegion(member(login), typed, { sourceEntryId: 1 })).toThrow("errors.refused");
  db().run("insert into meetings (id, title, kind, day) values (900, 'x', 'working', '2027-01-01')");
  db().run(
    "insert into meeting_entries (id, meeting_id, said_at, kind, words, recorded_by_id, client_id) values (900, 900, '', 'indication', 'x', 1, 'x')",
  );
  const id = indicateRegion(member("kierownik"), typed, { sourceEntryId: 900 });
  expect(getIndication(officer(), id)).toMatchObject({ asSaid: "Gdzieś", sourceEntryId: 900 });
});

function inReview(namePl?: string): number {
  const id = region(namePl);
  addEvidence(officer(), { regionId: id, ...proof });
  addContact(officer(), { regionId: id, ...contact });
  moveRegion(officer(), { id, version: loadRegion(id).version, to: "in_review", reason: null });
  return id;
}

const review = (login: string, regionId: number, comment: string) =>
  saveReview(member(login), {
    ...{ regionId, recommendation: "defer" as const, comment, conflictOfInterest: null },
    scores: activeCriteria(member(login)).map(({ id }) => ({ criterionId: id, value: 1, evidenceId: null })),
  });

it("SEC-02 what a review says is known to reviewers once theirs is in, and to nobody else, nor told by the history", () => {
  const id = inReview();
  review("oficer", id, "Kanarek recenzji");
  expect(toldOf(id, "Kanarek recenzji")).toEqual(["oficer"]);
  expect(toldOf(id, "odkładam")).toEqual([]);
  expect(historyOf(member("podglad"), "region", id)[0]).toMatchObject({ action: "region.review", before: null, after: { round: 1 } });
  expect(JSON.stringify(listAudit(member("admin"), parseList(auditList, {})).rows)).not.toContain("defer");
  expect(readReviews(member("kierownik"), id), "how many count says who abstained").toMatchObject({ count: 1, counted: null, mean: null });
  review("kierownik", id, "Druga");
  expect(toldOf(id, "Kanarek recenzji")).toEqual(["oficer", "kierownik"]);
  review("oficer", id, "Kanarek poprawiony");
  expect(readReviews(member("kierownik"), id).visible.map((one) => one.comment)).toEqual(["Kanarek poprawiony", "Druga"]);
  for (const login of everybody.slice(2)) {
    expect(getRegionPage(member(login), id)).toMatchObject({ reviews: null, criteria: [] });
    for (const read of [() => readReviews(member(login), id), () => activeCriteria(member(login)), () => neighbours(member(login), id)])
      expect(read).toThrow("errors.refused");
  }
});

it("archived evidence counts nowhere, and is edited by the department only", () => {
  const id = inReview();
  const [{ id: evidenceId } = { id: 0 }] = getRegionPage(officer(), id).evidence;
  expect(listed("podglad", { theme: "1" }).map((row) => [row.id, row.cells.get(1)?.strength])).toEqual([[id, 3]]);
  for (const login of everybody.slice(2)) expect(() => getEvidence(member(login), evidenceId)).toThrow("errors.refused");
  archiveEvidence(officer(), { id: evidenceId, version: 1 });
  expect(toldOf(id, "Dowód próbny")).toEqual(["oficer", "kierownik", "podglad", "admin"]);
  expect(everybody.flatMap((login) => getRegionPage(member(login), id).evidence)).toEqual([]);
  expect([listed("oficer", { theme: "1" }), listed("oficer")[0]?.cells.get(1)?.strength ?? 0]).toEqual([[], 0]);
});

it("the list, a page and the reviews take the same statements for one item and for three", () => {
  const [list, page] = [() => statementsOf(() => listed("oficer")), (id: number) => statementsOf(() => getRegionPage(officer(), id))];
  const unmatched = () => statementsOf(() => listUnmatched(officer()));
  const id = inReview();
  wish("lotniczy", id, "a");
  wish("lotniczy", 0, "b");
  review("oficer", id, "c");
  const one = [list(), page(id), unmatched()];
  for (const [login, themeId] of [
    ["kierownik", 2],
    ["oficer2", 3],
  ] as const) {
    inReview(`Kraina próbna ${login}`);
    addEvidence(officer(), { regionId: id, ...proof, themeId: 2 });
    addContact(officer(), { regionId: id, ...contact });
    wish("nutribiomed", id, "a", themeId);
    wish("nutribiomed", 0, "b", themeId);
    review(login, id, "c");
  }
  expect([listed("oficer").length, getRegionPage(officer(), id).reviews?.count, getRegionPage(officer(), id).evidence.length]).toEqual([
    3, 3, 3,
  ]);
  expect([list(), page(id), unmatched()]).toEqual(one);
});
