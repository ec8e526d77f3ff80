import { expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { database, db } from "#db/client";
import { people } from "#db/schema/people";
import { search } from "#lib/search/everything";
import { renewDerived } from "#lib/server/derived";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

it("what an earlier version derived from records is derived anew, once", () => {
  const found = () => ["klaster", "karta śladu", "T-1", "Górna Austria", "Bulanda"].map((typed) => search(member("oficer"), typed).length);
  const kinds = () => database().prepare("select distinct entity from search_documents order by entity").pluck().all();
  const before = found();
  const all = kinds();
  expect(all.length).toBeGreaterThan(8);
  const { id, fullName } = db().select().from(people).all()[0] ?? { id: 0, fullName: "" };
  const keyOf = () => db().select().from(people).where(eq(people.id, id)).get()?.sortKey;
  const key = keyOf();
  const spoil = () => {
    db()
      .update(people)
      .set({ sortKey: "?", fullName: `dr ${fullName}` })
      .where(eq(people.id, id))
      .run();
    database().exec("delete from search_documents");
  };
  database().pragma("user_version = 0");
  spoil();
  renewDerived();
  expect([found(), keyOf(), kinds()]).toEqual([before, key, all]);
  spoil();
  renewDerived();
  expect([found(), keyOf()]).toEqual([before.map(() => 0), "?"]);
});
