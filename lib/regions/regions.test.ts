import { describe, expect, it } from "vitest";
import { db } from "#db/client";
import { recommendations } from "#db/enums";
import { regions } from "#db/schema/regions";
import { historyOf } from "#lib/history/history";
import { decideRegion } from "#lib/decisions/subjects/regions";
import { parseList } from "#lib/list/list";
import { archiveRegion, createRegion, editRegion, moveRegion } from "#lib/regions/commands";
import { regionList } from "#lib/regions/columns";
import { addContact } from "#lib/regions/contacts/commands";
import { addEvidence, archiveEvidence, checkEvidence, editEvidence } from "#lib/regions/evidence/commands";
import { indicateRegion, matchIndication } from "#lib/regions/indications/commands";
import { listUnmatched } from "#lib/regions/indications/queries";
import { editedRegion, newIndication, newRegion, savedReview } from "#lib/regions/input";
import { getRegionPage, listRegions, neighbours } from "#lib/regions/queries";
import { loadRegion, readingOf } from "#lib/regions/records";
import { addRelation, removeRelation } from "#lib/regions/relations/commands";
import { saveReview } from "#lib/regions/reviews/commands";
import { readReviews } from "#lib/regions/reviews/queries";
import { beginsRound, canMove, lacksForReview, meanScore } from "#lib/regions/rules";
import { member, withOffice } from "#lib/testing/office";
import { approval, contact, inReview, proof, review, typed } from "#lib/testing/regions";

withOffice();

describe("the state machine", () => {
  it.each([
    ["candidate", "in_review", true],
    ["candidate", "approved", false],
    ["in_review", "approved", true],
    ["in_review", "rejected", true],
    ["approved", "suspended", true],
    ["approved", "in_review", false],
    ["suspended", "in_review", true],
    ["rejected", "in_review", true],
    ["rejected", "approved", false],
  ] as const)("%s → %s: %s", (from, to, allowed) => expect(canMove(from, to)).toBe(allowed));

  it("a new round begins after a decision only", () => {
    expect([beginsRound("candidate", "in_review"), beginsRound("suspended", "in_review")]).toEqual([false, true]);
    expect([lacksForReview(0, 1), lacksForReview(1, 0), lacksForReview(1, 1)]).toEqual(["noContact", "noEvidence", null]);
  });

  it("the mean is weighted and leaves abstentions out", () => {
    const scores = [
      { criterionId: 1, value: 4 },
      { criterionId: 2, value: 1 },
    ];
    const weights = new Map([
      [1, 3],
      [2, 1],
    ]);
    expect(
      meanScore(
        [
          { recommendation: "approve", scores },
          { recommendation: "abstain", scores: [{ criterionId: 1, value: 0 }] },
        ],
        weights,
      ),
    ).toBe(3.25);
    expect(meanScore([], weights)).toBeNull();
  });
});

it("adds, edits and archives a region; bad codes and degrees are named; a stale save is refused (REL-04)", () => {
  const officer = member("oficer");
  const id = createRegion(officer, newRegion.parse(typed));
  expect(loadRegion(id)).toMatchObject({ country: "AT", latitude: 48.5, status: "candidate" });
  expect(() => createRegion(officer, newRegion.parse(typed))).toThrow("regions.rules.taken");
  for (const [field, value, message] of [
    ["nutsCode", "at31", "regions.rules.nuts"],
    ["latitude", "91", "regions.rules.degrees"],
    ["country", "Austria", "field.tooLong"],
  ] as const) {
    const result = newRegion.safeParse({ ...typed, [field]: value });
    expect(result.error?.issues[0]).toMatchObject({ path: [field], message });
  }
  const edited = editedRegion.parse({ ...typed, id: String(id), version: "1", seat: "Linz" });
  editRegion(officer, edited);
  expect(() => editRegion(officer, edited)).toThrow("errors.conflict");
  const total = () => listRegions(officer, parseList(regionList, {})).total;
  const before = total();
  archiveRegion(officer, { id, version: 2 });
  expect(total()).toBe(before - 1);
  expect(historyOf(officer, "region", id).map((event) => event.action)).toEqual(["region.archive", "region.edit", "region.create"]);
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not change regions, contacts, evidence or reviews", (login) => {
  const actor = member(login);
  expect(() => createRegion(actor, newRegion.parse(typed))).toThrow("errors.refused");
  expect(() => addEvidence(actor, { regionId: 1, ...proof })).toThrow("errors.refused");
  expect(() => addContact(actor, { regionId: 1, ...contact })).toThrow("errors.refused");
  expect(() => addRelation(actor, { regionId: 1, kind: "project", since: null, note: null })).toThrow("errors.refused");
  expect(() => moveRegion(actor, { id: 1, version: 1, to: "in_review", reason: null })).toThrow("errors.refused");
  expect(() => saveReview(actor, review(1, null))).toThrow("errors.refused");
  expect(() => decideRegion(actor, { id: 1, version: 1, ...approval })).toThrow("errors.refused");
  expect(() => matchIndication(actor, { id: 1, version: 1, regionId: 1 })).toThrow(/refused|notFound/);
  expect(getRegionPage(actor, 1)).toMatchObject({ contacts: [], reviews: null, can: { edit: false, review: false, decide: false } });
});

it("a review needs a contact and evidence first, scores of 3 need evidence, a conflict means abstaining", () => {
  const officer = member("oficer");
  const bare = createRegion(officer, newRegion.parse({ ...typed, nutsCode: "AT98" }));
  expect(() => moveRegion(officer, { id: bare, version: 1, to: "in_review", reason: null })).toThrow("regions.rules.noContact");
  expect(() => saveReview(officer, review(bare, null))).toThrow("regions.rules.notInReview");
  const { id, evidenceId } = inReview();
  expect(() => saveReview(officer, review(id, null))).toThrow("regions.rules.incomplete");
  expect(() => saveReview(officer, review(id, 999))).toThrow("regions.rules.incomplete");
  expect(() => saveReview(officer, { ...review(id, evidenceId), scores: [] })).toThrow("regions.rules.incomplete");
  expect(() => saveReview(officer, { ...review(id, evidenceId), conflictOfInterest: "szwagier" })).toThrow("regions.rules.mustAbstain");
  saveReview(officer, review(id, null, 2));
  saveReview(officer, review(id, evidenceId, 4));
  expect(readReviews(officer, id)).toMatchObject({ count: 1, mean: 4 });
});

it("a score of 3 rests on evidence of that region, none of another and none that was archived", () => {
  const officer = member("oficer");
  const { id, evidenceId } = inReview();
  const elsewhere = db().all<{ id: number }>(`select id from evidence where region_id <> ${id} and archived_at is null`)[0]?.id ?? 0;
  const resting = (on: number | null, value: number) => () => saveReview(officer, review(id, on, value));
  expect(elsewhere).toBeGreaterThan(0);
  expect(resting(elsewhere, 3)).toThrow("regions.rules.incomplete");
  expect(resting(elsewhere, 2)).not.toThrow();
  expect(resting(evidenceId, 3)).not.toThrow();
  archiveEvidence(officer, { id: evidenceId, version: 1 });
  expect(resting(evidenceId, 3)).toThrow("regions.rules.incomplete");
});

it.each(recommendations)("with a conflict of interest one may abstain and nothing else: %s", (recommendation) => {
  const { id, evidenceId } = inReview();
  const save = () => saveReview(member("oficer"), { ...review(id, evidenceId), recommendation, conflictOfInterest: "szwagier" });
  if (recommendation === "abstain") expect(save()).toBe(id);
  else expect(save).toThrow("regions.rules.mustAbstain");
});

it("others' scores are hidden until one's own review is in", () => {
  const { id, evidenceId } = inReview();
  saveReview(member("oficer"), review(id, evidenceId));
  const before = readReviews(member("kierownik"), id);
  expect(before).toMatchObject({ count: 1, mine: null, visible: [], mean: null });
  expect(JSON.stringify(getRegionPage(member("kierownik"), id))).not.toContain("Komentarz recenzji");
  saveReview(member("kierownik"), review(id, evidenceId, 1));
  expect(readReviews(member("kierownik"), id)).toMatchObject({ count: 2, mean: 2 });
});

it("approval takes two counted reviews or an override, a day, a reason; suspension and a new round follow", () => {
  const manager = member("kierownik");
  const { id, evidenceId } = inReview();
  saveReview(member("oficer"), review(id, evidenceId));
  saveReview(member("oficer2"), review(id, null, 0, "abstain"));
  expect(() => decideRegion(member("oficer"), { id, version: readingOf(id), ...approval })).toThrow("errors.refused");
  expect(() => decideRegion(manager, { id, version: readingOf(id), ...approval })).toThrow("regions.rules.fewReviews");
  expect(() => decideRegion(manager, { id, version: readingOf(id), ...approval, validUntil: null })).toThrow("field.required");
  saveReview(manager, review(id, evidenceId, 2));
  decideRegion(manager, { id, version: readingOf(id), ...approval });
  expect(loadRegion(id)).toMatchObject({ status: "approved", validUntil: "2027-12-31" });
  expect(getRegionPage(manager, id).decisions).toMatchObject([{ outcome: "approved", state: "published" }]);
  const version = () => loadRegion(id).version;
  expect(() => moveRegion(manager, { id, version: version(), to: "suspended", reason: null })).toThrow("field.required");
  expect(() => moveRegion(member("oficer"), { id, version: version(), to: "suspended", reason: "x" })).toThrow("errors.refused");
  moveRegion(manager, { id, version: version(), to: "suspended", reason: "Gospodarz zmienił władze" });
  expect(historyOf(manager, "region", id)[0]).toMatchObject({
    action: "region.suspend",
    before: { status: "approved" },
    after: { status: "suspended", reason: "Gospodarz zmienił władze" },
  });
  moveRegion(member("oficer"), { id, version: version(), to: "in_review", reason: null });
  expect(historyOf(manager, "region", id)[0]).toMatchObject({ action: "region.sendToReview", before: { status: "suspended" } });
  expect(loadRegion(id).round).toBe(2);
  expect(readReviews(manager, id)).toMatchObject({ count: 0, mine: null });
  decideRegion(manager, { id, version: readingOf(id), ...approval, override: "Termin naboru" });
  expect(getRegionPage(manager, id).decisions.map((one) => one.state)).toEqual(["published", "superseded"]);
});

it("nobody decides on a region whose evidence or reviews they have not read, nor with a conflict of interest", () => {
  const [officer, manager] = [member("oficer"), member("kierownik")];
  const { id, evidenceId } = inReview();
  const decide = (version: number) => decideRegion(manager, { id, version, ...approval, override: "Termin naboru mija" });
  let seen = readingOf(id);
  addEvidence(officer, { regionId: id, ...proof });
  expect(() => decide(seen)).toThrow("errors.conflict");
  seen = readingOf(id);
  saveReview(officer, review(id, evidenceId));
  expect(() => decide(seen)).toThrow("errors.conflict");
  seen = readingOf(id);
  saveReview(officer, review(id, evidenceId, 4));
  expect(() => decide(seen)).toThrow("errors.conflict");
  expect(getRegionPage(manager, id)).toMatchObject({ reading: readingOf(id), can: { decide: true } });
  saveReview(manager, { ...review(id, null, 0, "abstain"), conflictOfInterest: "Pracował tam mój brat" });
  expect(getRegionPage(manager, id).can.decide).toBe(false);
  expect(() => decide(readingOf(id))).toThrow("regions.rules.conflicted");
});

it("an abstention opens the others' scores and stays an abstention", () => {
  const { id, evidenceId } = inReview();
  const manager = member("kierownik");
  saveReview(member("oficer"), review(id, evidenceId));
  saveReview(manager, review(id, null, 0, "abstain"));
  expect(readReviews(manager, id).visible).toHaveLength(2);
  expect(() => saveReview(manager, review(id, evidenceId))).toThrow("regions.rules.abstained");
  saveReview(manager, { ...review(id, null, 0, "abstain"), comment: "Bez zdania" });
  expect(readReviews(manager, id).mine).toMatchObject({ recommendation: "abstain", comment: "Bez zdania" });
});

it("evidence is checked, edited (then to be checked anew) and archived; a relation is removed and stays in the history", () => {
  const officer = member("oficer");
  const { id, evidenceId } = inReview();
  const one = () => getRegionPage(officer, id).evidence.find((row) => row.id === evidenceId);
  checkEvidence(officer, { id: evidenceId, version: 1 });
  expect(one()?.checkedAt).toBeTruthy();
  editEvidence(officer, { id: evidenceId, version: 2, ...proof, claim: "Inaczej" });
  expect(one()).toMatchObject({ claim: "Inaczej", checkedAt: null });
  archiveEvidence(officer, { id: evidenceId, version: 3 });
  expect(one()).toBeUndefined();
  const relation = addRelation(officer, { regionId: id, kind: "agreement", since: "2011", note: null });
  removeRelation(officer, { id: relation });
  expect(getRegionPage(officer, id).relations).toEqual([]);
  expect(historyOf(officer, "region", id)[0]?.action).toBe("region.removeRelation");
});

it("a coordinator indicates for the own cluster only; an unknown place waits until it is matched", () => {
  const coordinator = member("nutribiomed");
  const clusterId = String(coordinator.clusterIds[0]);
  const fields = { clusterId, regionId: "", asSaid: "Katalonia", themeId: "1", reason: "", learn: "", priority: "1" };
  indicateRegion(coordinator, newIndication.parse(fields));
  expect(() =>
    indicateRegion(coordinator, newIndication.parse({ ...fields, clusterId: String(member("lotniczy").clusterIds[0]) })),
  ).toThrow("errors.refused");
  expect(newIndication.safeParse({ ...fields, asSaid: "" }).error?.issues[0]).toMatchObject({ path: ["asSaid"] });
  const officer = member("oficer");
  const [waiting] = listUnmatched(officer);
  expect(waiting).toMatchObject({ asSaid: "Katalonia" });
  matchIndication(officer, { id: waiting?.id ?? 0, version: 1, regionId: 2 });
  expect(listUnmatched(officer)).toEqual([]);
  expect(() => matchIndication(officer, { id: waiting?.id ?? 0, version: 2, regionId: 3 })).toThrow("regions.rules.matched");
  expect(getRegionPage(officer, 2).wantedBy.map((one) => one.cluster)).toContain("Klaster NUTRIBIOMED");
  expect(getRegionPage(member("lotniczy"), 2).wantedBy, "another cluster's wish").toEqual([]);
});

it("the form's scores are read by criterion; neighbours go through the regions in review", () => {
  const parsed = savedReview.parse({ regionId: "1", recommendation: "approve", "score-1": "4", "evidence-1": "7", "score-2": "9" });
  expect(parsed.scores).toEqual([{ criterionId: 1, value: 4, evidenceId: 7 }]);
  const { id } = inReview();
  db().run("update regions set status = 'in_review' where id = 1");
  expect([neighbours(member("oficer"), 1), neighbours(member("oficer"), id)]).toEqual([
    { previous: null, next: id },
    { previous: 1, next: null },
  ]);
});
