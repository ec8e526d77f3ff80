import { expect, it, vi } from "vitest";
import { draftLimits, draftsAt } from "#lib/forms/drafts";
import { keepTyped } from "#lib/forms/kept/route";
import { sheetText } from "#lib/forms/sheet";
import { member, withOffice } from "#lib/testing/office";
import { formOf, signInAs, withRequest } from "#lib/testing/request";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));

withOffice();
withRequest();

const place = "/topics/new";
const sheet = () => sheetText({ userId: member("oficer").userId, form: "new", place });

async function post(fields: Record<string, string>) {
  const request = new Request("http://localhost/api/drafts", { method: "POST", body: formOf(fields) });
  const answer = await keepTyped(request);
  return { status: answer.status, ...((await answer.json()) as { text: string; requestId?: string }) };
}
const kept = (login: string) => draftsAt(member(login), place).map((draft) => draft.typed.fields);

it("what is typed is kept for the account that was shown the form, and the page is told when", async () => {
  signInAs("oficer");
  const answer = await post({ title: "Temat", requestId: "request-1", sheet: sheet() });
  expect(answer).toMatchObject({ status: 200, requestId: "request-1" });
  expect(answer.text).toMatch(/zachowano o \d\d:\d\d/);
  expect(kept("oficer")).toEqual([{ title: "Temat" }]);
});

it("a stranger, another account, too long a text and nonsense are told why, and nothing is kept", async () => {
  expect(await post({ title: "Temat", requestId: "request-1", sheet: sheet() })).toMatchObject({
    status: 401,
    text: expect.stringContaining("Sesja wygasła"),
  });
  signInAs("kierownik");
  expect(await post({ title: "Temat", requestId: "request-1", sheet: sheet() })).toMatchObject({ status: 403 });
  signInAs("oficer");
  expect(await post({ title: "a".repeat(draftLimits.length), requestId: "request-1", sheet: sheet() })).toMatchObject({ status: 413 });
  expect(await post({ title: "Temat" })).toMatchObject({ status: 400 });
  const nonsense = await keepTyped(new Request("http://localhost/api/drafts", { method: "POST", body: "{" }));
  expect(nonsense.status).toBe(400);
  expect([kept("oficer"), kept("kierownik")]).toEqual([[], []]);
});
