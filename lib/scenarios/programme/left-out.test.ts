import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { evidence, regions } from "#db/schema/regions";
import { topics, topicThemes } from "#db/schema/topics";
import { namedLeftOut } from "#lib/scenarios/programme/left-out";
import { member, withOffice } from "#lib/testing/office";

withOffice("review");

const region = () => {
  const row = db().select().from(regions).all()[0];
  if (!row) throw new Error("The office has no regions.");
  return row;
};

/** A topic that only one region could teach, with evidence of the given strength. */
function only(strength: number, status: "in_review" | "approved") {
  const topic = db().select().from(topics).where(eq(topics.status, "accepted")).get() ?? db().select().from(topics).get();
  if (!topic) throw new Error("The office has no topics.");
  const themeId = db().select().from(topicThemes).where(eq(topicThemes.topicId, topic.id)).get()?.themeId ?? 0;
  const { id } = region();
  db().update(evidence).set({ archivedAt: "2013-07-03T10:00:00.000Z" }).run();
  db().update(regions).set({ status }).where(eq(regions.id, id)).run();
  const proof = db()
    .insert(evidence)
    .values({ regionId: id, themeId, kind: "project", claim: "Dowód", strength })
    .returning({ id: evidence.id })
    .get();
  return { topic, regionId: id, proofId: proof.id };
}

it("a topic without a region names the region that lacks only its approval", () => {
  const { topic, regionId } = only(3, "in_review");
  const left = [{ kind: "topic", id: topic.id, reason: "noRegion" }] as const;
  expect(namedLeftOut(member("oficer"), [...left])).toEqual([
    {
      ...left[0],
      name: topic.title,
      number: topic.number,
      couldTeach: [{ id: regionId, name: region().namePl, status: "in_review" }],
    },
  ]);
  const english = namedLeftOut({ ...member("oficer"), locale: "en" }, [...left])[0]?.couldTeach[0]?.name;
  expect(english).toBe(region().nameEn ?? region().namePl);
});

it.each([
  ["whose evidence is too weak", 1, "in_review"],
  ["that is approved already", 3, "approved"],
] as const)("no region is named %s", (_why, strength, status) => {
  const { topic } = only(strength, status);
  expect(namedLeftOut(member("oficer"), [{ kind: "topic", id: topic.id, reason: "noRegion" }])[0]?.couldTeach).toEqual([]);
});

it("an archived region and one with archived evidence are named no more", () => {
  const { topic, regionId, proofId } = only(3, "in_review");
  db().update(evidence).set({ archivedAt: "2013-07-03T10:00:00.000Z" }).where(eq(evidence.id, proofId)).run();
  const ask = () => namedLeftOut(member("oficer"), [{ kind: "topic", id: topic.id, reason: "noRegion" }])[0]?.couldTeach;
  expect(ask()).toEqual([]);
  db().update(evidence).set({ archivedAt: null }).where(eq(evidence.id, proofId)).run();
  expect(ask()).toHaveLength(1);
  db().update(regions).set({ archivedAt: "2013-07-03T10:00:00.000Z" }).where(eq(regions.id, regionId)).run();
  expect(ask()).toEqual([]);
});

it("a region is called by its name, and a record that the person does not see has none", () => {
  const { id, namePl } = region();
  const [named] = namedLeftOut(member("oficer"), [{ kind: "region", id, reason: "expired" }]);
  expect(named).toMatchObject({ name: namePl, number: null, couldTeach: [] });
  const [nothing, nobody] = namedLeftOut(member("oficer"), [
    { kind: "region", id: 99_999, reason: "expired" },
    { kind: "topic", id: 99_999, reason: "noTheme" },
  ]);
  expect([nothing?.name, nobody?.name, nobody?.number, nobody?.couldTeach]).toEqual(["", "", null, []]);
});
