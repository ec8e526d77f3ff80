import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { createOrganisationAction, editOrganisationAction } from "#lib/organisations/actions";
import { editOrganisation } from "#lib/organisations/commands";
import { getOrganisation } from "#lib/organisations/queries";
import { formDrafts } from "#db/schema/forms";
import { draftsAt } from "#lib/forms/drafts";
import { keepHeld } from "#lib/forms/kept/held";
import { sheetText } from "#lib/forms/sheet";
import { sent } from "#lib/testing/next-headers";
import { formAction } from "#lib/forms/action";
import { emptyState } from "#lib/forms/state";
import { newOrganisation } from "#lib/organisations/input";
import { member, withOffice } from "#lib/testing/office";
import { formOf, send, signInAs, withRequest } from "#lib/testing/request";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));

withOffice();
withRequest();

const typed = { name: "Fundacja Próbna", type: "association", country: "PL", regionId: "", town: "Wrocław", web: "", nip: "", regon: "" };
const named = () => db().select().from(organisations).where(eq(organisations.name, typed.name)).all();

it("a stranger is sent to sign in, and nothing is saved", async () => {
  expect(await send(createOrganisationAction, typed)).toEqual({ to: "/sign-in?ended=1" });
  expect(named()).toEqual([]);
});

it("what is wrong stands beside its field in the person's language, and everything typed stays", async () => {
  signInAs("oficer");
  const { state } = await send(createOrganisationAction, { ...typed, name: " ", nip: "123" });
  expect(state?.fields).toEqual({ name: "Uzupełnij to pole." });
  expect(state).toMatchObject({ problems: [], turn: 1, typed: { ...typed, name: " ", nip: "123" } });
  const again = await send(createOrganisationAction, { ...typed, nip: "123" });
  expect(Object.keys(again.state?.fields ?? {})).toEqual(["nip"]);
  expect(named()).toEqual([]);
});

it("sentences stand in the order of the form", async () => {
  signInAs("oficer");
  const { state } = await send(createOrganisationAction, { ...typed, name: " ", type: "nonsense", web: "x" });
  expect(Object.keys(state?.fields ?? {})).toEqual(["name", "type", "web"]);
});

it("a file in a text field is refused with a sentence (SEC-13)", async () => {
  signInAs("oficer");
  const form = formOf({ ...typed, $ACTION_ID: "x" });
  form.set("name", new File(["x"], "x.txt"));
  const state = await createOrganisationAction(emptyState, form);
  expect(state.problems).toHaveLength(1);
  expect(state.problems[0]).toMatch(/plik/i);
});

it("React's own fields are not kept, lists are", async () => {
  signInAs("oficer");
  const form = formOf({ ...typed, name: "", $ACTION_ID: "x", themeIds: "3", days: ["1", "2"] });
  const { typed: kept } = await createOrganisationAction(emptyState, form);
  expect(kept).toEqual({ ...typed, name: "", themeIds: ["3"], days: ["1", "2"] });
});

it("REL-07 a form that arrives twice is done once and leads to the same page; another person's is a deed of its own", async () => {
  signInAs("oficer");
  const requestId = "8d0f1b9e-5a0c-4c39-8f0a-1d2f7c1c0f11";
  const first = await send(createOrganisationAction, { ...typed, requestId });
  expect(first.to).toMatch(/^\/organisations\/\d+$/);
  expect(await send(createOrganisationAction, { ...typed, requestId })).toEqual(first);
  expect(named()).toHaveLength(1);
  signInAs("kierownik");
  expect((await send(createOrganisationAction, { ...typed, requestId })).to).not.toBe(first.to);
  expect(named()).toHaveLength(2);
});

it("REL-07 another content of the same showing is a save of its own: after Back, nothing typed is answered with somebody else's page", async () => {
  signInAs("oficer");
  const requestId = "8d0f1b9e-5a0c-4c39-8f0a-1d2f7c1c0f12";
  const first = await send(createOrganisationAction, { ...typed, requestId });
  const second = await send(createOrganisationAction, { ...typed, town: "Opole", requestId });
  expect(second.to).toMatch(/^\/organisations\/\d+$/);
  expect(second.to).not.toBe(first.to);
  expect(named().map((row) => row.town)).toEqual(["Wrocław", "Opole"]);
  expect(await send(createOrganisationAction, { ...typed, requestId })).toEqual(first);
  expect(await send(createOrganisationAction, { ...typed, town: "Opole", requestId })).toEqual(second);
  expect(named()).toHaveLength(2);
});

const place = "/organisations/new";
const sheetOf = (login: string) => sheetText({ userId: member(login).userId, form: "new", place });
const keptOf = (login: string) => draftsAt(member(login), place).map(({ requestId, typed: { fields } }) => ({ requestId, fields }));

it("a refused form is kept for its author, without what it says about itself, until it is sent", async () => {
  signInAs("oficer");
  const form = { ...typed, nip: "123", requestId: "request-1", sheet: sheetOf("oficer") };
  const { state } = await send(createOrganisationAction, form);
  expect(state?.typed.requestId).toBe("request-1");
  expect(keptOf("oficer")).toEqual([{ requestId: "request-1", fields: { ...typed, nip: "123" } }]);
  expect(keptOf("kierownik")).toEqual([]);
  await send(createOrganisationAction, { ...form, nip: "" });
  expect(named()).toHaveLength(1);
  expect(keptOf("oficer")).toEqual([]);
});

it("what is refused after the form was sent is a text of its own", async () => {
  signInAs("oficer");
  const form = { ...typed, requestId: "request-1", sheet: sheetOf("oficer") };
  await send(createOrganisationAction, form);
  const { state } = await send(createOrganisationAction, { ...form, name: "" });
  expect(state?.typed.requestId).not.toBe("request-1");
  expect(keptOf("oficer")).toEqual([{ requestId: state?.typed.requestId, fields: { ...typed, name: "" } }]);
});

it("a form that was opened on another account is neither saved nor kept on this one", async () => {
  signInAs("kierownik");
  const { state } = await send(createOrganisationAction, { ...typed, requestId: "request-1", sheet: sheetOf("oficer") });
  expect(state?.problems).toHaveLength(1);
  expect(state?.typed).toMatchObject(typed);
  expect([named(), keptOf("oficer"), keptOf("kierownik")]).toEqual([[], [], []]);
});

it("after the session ended the page stays with what was typed and a way to sign in; nothing is written", async () => {
  sent.set("next-action", "x");
  sent.set("x-grono-path", "/organisations/new?from=1");
  const { state } = await send(createOrganisationAction, { ...typed, requestId: "request-1", sheet: sheetOf("oficer") });
  expect(state?.problems).toEqual([expect.stringContaining("Sesja wygasła")]);
  expect(state?.typed).toMatchObject(typed);
  expect(state?.signIn).toMatch(/^\/sign-in\?ended=1&next=%2Forganisations%2Fnew%3Ffrom%3D1&held=[\w-]{32}$/);
  expect([named(), db().select().from(formDrafts).all()]).toEqual([[], []]);
});

it("without scripts what was typed waits for its author behind the sign-in page, once, and for nobody else", async () => {
  for (const [name, value] of Object.entries({ "x-grono-path": place, "x-grono-address": "192.0.2.1", "user-agent": "Firefox" }))
    sent.set(name, value);
  const { to = "" } = await send(createOrganisationAction, { ...typed, requestId: "request-1", sheet: sheetOf("oficer") });
  const address = new URL(to, "https://grono.example").searchParams;
  expect(address.get("next")).toBe(place);
  const held = address.get("held") ?? "";
  expect(keepHeld(member("kierownik"), held, "192.0.2.1 Firefox")).toBeUndefined();
  expect(keepHeld(member("oficer"), held, "192.0.2.2 Firefox")).toBeUndefined();
  const id = keepHeld(member("oficer"), held, "192.0.2.1 Firefox");
  expect(draftsAt(member("oficer"), place)).toMatchObject([{ id, requestId: "request-1", typed: { fields: typed } }]);
  expect(keepHeld(member("oficer"), held, "192.0.2.1 Firefox")).toBeUndefined();
});

it("a deed that stays on its page says what it did", async () => {
  signInAs("oficer");
  const action = formAction({ schema: newOrganisation, run: () => ({ done: "users.sessionsEnded" }) });
  const { state } = await send(action, typed);
  expect(state).toMatchObject({ typed: {}, problems: [], fields: {} });
  expect(state?.done).toMatch(/\p{L}/u);
});

it("after somebody else's save both texts stand there, and what was typed is not lost", async () => {
  signInAs("oficer");
  const { to } = await send(createOrganisationAction, typed);
  const id = Number(to?.split("/").at(-1));
  const { version } = getOrganisation(member("kierownik"), id);
  editOrganisation(member("kierownik"), { ...getOrganisation(member("kierownik"), id), id, version, town: "Legnica" });
  const { state } = await send(editOrganisationAction, { ...typed, town: "Opole", id: String(id), version: String(version) });
  expect(state?.typed).toMatchObject({ town: "Opole" });
  expect(state?.newer?.version).toBe(version + 1);
  expect(state?.newer?.by).toBe(member("kierownik").name);
  expect(state?.newer?.changes.map(({ before, after }) => [before, after])).toEqual([["Wrocław", "Legnica"]]);
  expect(state?.problems).toHaveLength(1);
});

it("an error nobody foresaw gives a sentence with a number to quote, and its text stays on the server", async () => {
  signInAs("oficer");
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const action = formAction({
    schema: newOrganisation,
    run: () => {
      throw new Error("disk of the server");
    },
  });
  const { state } = await send(action, typed);
  expect(state?.problems).toHaveLength(1);
  expect(state?.problems[0]).not.toContain("disk");
  expect(state?.typed).toEqual(typed);
  log.mockRestore();
});

it("a form that is asked back says about whom, and is saved with the answer", async () => {
  signInAs("oficer");
  const first = { ...typed, name: "Uniwersytet Pytany", nip: "123-456-32-18" };
  await send(createOrganisationAction, first);
  const faculty = { ...first, name: "Wydział Pytany", sharedNip: "" };
  const { state } = await send(createOrganisationAction, faculty);
  expect(state?.fields.sharedNip).toContain("Uniwersytet Pytany");
  expect(state?.offers?.sharedNip?.options).toEqual([{ value: "1234563218", label: "Ten sam numer, inna jednostka" }]);
  const { to } = await send(createOrganisationAction, { ...faculty, sharedNip: "1234563218" });
  expect(to).toMatch(/^\/organisations\/\d+$/);
});

it("a save leads back to the record with the list it was opened from", async () => {
  signInAs("oficer");
  const { to = "" } = await send(createOrganisationAction, { ...typed, name: "Fundacja z listy" });
  const id = to.split("/").at(-1) ?? "";
  sent.set("x-grono-path", `${to}/edit?from=country%3DPL%26page%3D2&at=30`);
  const saved = await send(editOrganisationAction, { ...typed, name: "Fundacja zmieniona", id, version: "1" });
  expect(saved.to).toBe(`${to}?from=country%3DPL%26page%3D2&at=30`);
  expect((await send(editOrganisationAction, { ...typed, id, version: "1" })).state?.newer?.version).toBe(2);
});
