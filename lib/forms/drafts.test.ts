import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { formDrafts } from "#db/schema/forms";
import { people } from "#db/schema/people";
import { users } from "#db/schema/users";
import { discardDraft, draftLimits, draftsAt, keepDraft } from "#lib/forms/drafts";
import { formMark, readSheet, sheetText } from "#lib/forms/sheet";
import type { FieldSpec } from "#lib/forms/spec";
import { anonymisePerson } from "#lib/people/commands";
import { deactivateUser } from "#lib/users/commands";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const place = "/topics/new";
const sheet = (login: string, at = place) => ({ userId: member(login).userId, form: "proposal", place: at });
const keep = (login: string, requestId: string, fields: Record<string, string | string[]>, at = place) =>
  keepDraft(member(login), sheet(login, at), { ...fields, requestId, sheet: "x" });
const titles = (login: string, at = place) => draftsAt(member(login), at).map((draft) => draft.typed.fields.title);
const rows = () => db().select().from(formDrafts).all();

it("a kept text is offered to its author alone, on its page alone, and no one else throws it away", () => {
  const kept = keep("oficer", "request-1", { title: "Temat", themeIds: ["3"] });
  expect(draftsAt(member("oficer"), place)).toMatchObject([
    { id: kept?.id, requestId: "request-1", typed: { fields: { title: "Temat", themeIds: ["3"] } } },
  ]);
  for (const login of ["kierownik", "admin", "podglad"]) expect(titles(login)).toEqual([]);
  expect(titles("oficer", "/topics/1/edit")).toEqual([]);
  discardDraft(member("kierownik"), kept?.id ?? 0);
  expect(titles("oficer")).toEqual(["Temat"]);
  discardDraft(member("oficer"), kept?.id ?? 0);
  expect(titles("oficer")).toEqual([]);
});

it("what is typed on takes the place of what was kept; two tabs do not write over each other", () => {
  keep("oficer", "request-1", { title: "Tem" });
  keep("oficer", "request-1", { title: "Temat" });
  keep("oficer", "request-2", { title: "Inny" });
  keep("kierownik", "request-1", { title: "Cudzy" });
  expect(titles("oficer").sort()).toEqual(["Inny", "Temat"]);
  expect(titles("kierownik")).toEqual(["Cudzy"]);
});

it("too much text is not kept, and of many texts the newest", () => {
  expect(keep("oficer", "request-0", { title: "a".repeat(draftLimits.length) })).toBeNull();
  for (let n = 1; n <= draftLimits.each + 3; n += 1) keep("oficer", `request-${n}`, { title: String(n) });
  expect(rows()).toHaveLength(draftLimits.each);
  expect(titles("oficer")).not.toContain("3");
});

it("an account that is closed leaves no half-written text", () => {
  keep("kierownik", "request-1", { title: "Temat" });
  keep("oficer", "request-2", { title: "Inny" });
  const { userId } = member("kierownik");
  const version = db().select().from(users).where(eq(users.id, userId)).get()?.version ?? 0;
  deactivateUser(member("admin"), { id: userId, version });
  expect(rows().map((row) => row.requestId)).toEqual(["request-2"]);
});

it("nor does a person who is erased, whoever wrote about them on their pages", () => {
  const values = { fullName: "Ewa Próbna", sortKey: "probna", country: "PL" };
  const [{ id, version }, { id: other }] = [1, 2].map(() => db().insert(people).values(values).returning().get()) as [
    typeof people.$inferSelect,
    typeof people.$inferSelect,
  ];
  db()
    .update(users)
    .set({ personId: id, deactivatedAt: "2026-01-01T00:00:00.000Z" })
    .where(eq(users.id, member("kierownik").userId))
    .run();
  keep("kierownik", "request-1", { title: "Jej" });
  keep("oficer", "request-2", { title: "O niej" }, `/people/${id}/edit`);
  keep("oficer", "request-3", { title: "O innej" }, `/people/${other}/edit`);
  anonymisePerson(member("oficer"), { id, version, confirm: "yes" });
  expect(rows().map((row) => row.requestId)).toEqual(["request-3"]);
});

const field = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, label: name, ...more });

it("a form is known by its record and what it asks for; a button alone and a form with a secret keep nothing", () => {
  const edit = (id: number, version: number) => [
    field("id", { kind: "hidden", value: id }),
    field("version", { kind: "hidden", value: version }),
    field("note"),
  ];
  expect(formMark(edit(1, 1))).toBe(formMark(edit(1, 2)));
  expect(formMark(edit(1, 1))).not.toBe(formMark(edit(2, 1)));
  expect(formMark([field("title")])).not.toBe(formMark([field("reason")]));
  expect(formMark(edit(1, 1).slice(0, 2))).toBe("");
  expect(formMark([field("email"), field("password", { kind: "password" })])).toBe("");
  expect(keepDraft(member("oficer"), { ...sheet("oficer"), form: "" }, { title: "Temat" })).toBeNull();
});

it("what a form says about itself is read back, and nonsense is nothing", () => {
  expect(readSheet(sheetText(sheet("oficer")))).toEqual(sheet("oficer"));
  for (const text of [undefined, "", "1", "1 x", "x y /z", "1 x https://evil.example", ["1 x /y"]]) expect(readSheet(text)).toBeUndefined();
});
