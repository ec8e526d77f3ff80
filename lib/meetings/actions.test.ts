import { expect, it, vi } from "vitest";
import { db } from "#db/client";
import { meetingEntries } from "#db/schema/meetings";
import { deliverEntry } from "#lib/meetings/actions";
import { createMeeting } from "#lib/meetings/commands";
import { newMeeting } from "#lib/meetings/input";
import { logLineAction } from "#lib/meetings/log/plain-action";
import { member, withOffice } from "#lib/testing/office";
import { formOf, signInAs, target, withRequest } from "#lib/testing/request";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));

withOffice();
withRequest();

const meeting = () =>
  createMeeting(member("oficer"), newMeeting.parse({ title: "Próbne", day: "3.07.2013", kind: "working", place: "Wrocław" }));
const line = (meetingId: number, words: string, kind = "note") => ({
  meetingId: String(meetingId),
  kind,
  words,
  clientId: "6f0d8a3c-1f6e-4a53-9c0b-2f8f0c6a7d11",
});
const count = () => db().select().from(meetingEntries).all().length;

it("a line is saved once, however often the queue sends it", async () => {
  signInAs("oficer");
  const id = meeting();
  const before = count();
  const first = await deliverEntry(line(id, "Spotkanie otwarto o 10.00"));
  const again = await deliverEntry(line(id, "Spotkanie otwarto o 10.00"));
  expect(first.logged?.id).toBeGreaterThan(0);
  expect(again.logged?.id).toBe(first.logged?.id);
  expect(count()).toBe(before + 1);
});

it("a line that cannot be saved comes back with a sentence", async () => {
  const id = meeting();
  const { logged: nothing, waits } = await deliverEntry(line(id, "x"));
  expect([nothing, waits]).toEqual([undefined, { text: expect.stringMatching(/^\p{Lu}.*[.]$/u), isSignedOut: true }]);
  signInAs("oficer");
  const before = count();
  for (const typed of [line(id, " "), line(id, "x", "nonsense"), { ...line(id, "x"), clientId: "1" }, line(99_999, "x")]) {
    const { problem, logged } = await deliverEntry(typed);
    expect([problem, logged]).toEqual([expect.stringMatching(/^\p{Lu}.*[.]$/u), undefined]);
  }
  signInAs("podglad");
  expect((await deliverEntry(line(id, "x"))).problem).toMatch(/^\p{Lu}/u);
  expect(count()).toBe(before);
});

it("SEC-03 a line is never taken for somebody else's: it waits for its author", async () => {
  signInAs("oficer");
  const id = meeting();
  const before = count();
  const typed = { ...line(id, "Słowa Alicji"), authorId: String(member("oficer").userId) };
  signInAs("kierownik");
  expect(await deliverEntry(typed)).toEqual({ waits: { text: expect.stringMatching(/inna osoba/), isSignedOut: false } });
  expect(count()).toBe(before);
  signInAs("oficer");
  expect((await deliverEntry(typed)).logged?.words).toBe("Słowa Alicji");
});

it("a name that is not known is named in the refusal", async () => {
  signInAs("oficer");
  const id = meeting();
  const refused = async (words: string, kind: string) =>
    (await deliverEntry({ ...line(id, words, kind), clientId: crypto.randomUUID() })).problem;
  expect(await refused(">Toskania wzorce @Klaster NUTRIBIOMED", "indication")).toMatch(/rejestrze.*>\[/);
  expect(await refused("> Toskania @Klaster Ceramiki", "indication")).toContain("@[");
  expect(await refused(">Górna Austria", "indication")).toContain("@");
});

it("without scripts a refused line comes back with its words, a saved one leads to the meeting", async () => {
  signInAs("oficer");
  const id = meeting();
  expect(await target(() => logLineAction(formOf({ ...line(id, "Dwa klastry chcą wyjechać"), $ACTION: "1" })))).toBe(`/meetings/${id}`);
  const words = "x".repeat(20_000);
  const back = new URL((await target(() => logLineAction(formOf(line(id, words))))) ?? "", "http://localhost");
  expect(back.pathname).toBe(`/meetings/${id}`);
  expect(back.searchParams.get("problem")).toMatch(/^\p{Lu}/u);
  expect(back.searchParams.get("words")).toBe(words);
});
