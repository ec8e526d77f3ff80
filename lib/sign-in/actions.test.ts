import { expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import { hashPassword } from "#lib/access/password";
import { currentActor, currentLocale, page, sessionCookie, work } from "#lib/access/session";
import { AppError } from "#lib/errors";
import { draftsAt } from "#lib/forms/drafts";
import { hold } from "#lib/forms/kept/held";
import { sheetText } from "#lib/forms/sheet";
import { emptyState } from "#lib/forms/state";
import { demoSignInAction, setLanguageAction, signInAction } from "#lib/sign-in/actions";
import { jar, sent } from "#lib/testing/next-headers";
import { member, withOffice } from "#lib/testing/office";
import { formOf, send, signInAs, target, withRequest } from "#lib/testing/request";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));

withOffice();
withRequest();

const email = "oficer@demo.grono";
const password = "zielone-kajaki-nad-Odrą";
const withPassword = async () =>
  db()
    .update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.email, email))
    .run();

it("a wrong password keeps the address, says nothing of the account and starts no session", async () => {
  await withPassword();
  const wrong = await send(signInAction, { email, password: "wrong password", next: "/topics" });
  const unknown = await send(signInAction, { email: "nobody@example.org", password, next: "/topics" });
  expect(wrong.state?.problems).toEqual(unknown.state?.problems);
  expect(wrong.state).toMatchObject({ typed: { email }, fields: {}, turn: 1 });
  expect(JSON.stringify(wrong)).not.toContain("wrong password");
  expect(jar.size).toBe(0);
});

it("the right password leads to the page that was asked for, as that person", async () => {
  await withPassword();
  sent.set("x-grono-address", "192.0.2.7");
  expect(await send(signInAction, { email: ` ${email.toUpperCase()} `, password, next: "/topics?q=x" })).toEqual({ to: "/topics?q=x" });
  expect(jar.has(sessionCookie())).toBe(true);
  expect((await currentActor())?.userId).toBe(member("oficer").userId);
});

it("whoever signs in again finds what was typed when the session had ended", async () => {
  await withPassword();
  const sheet = sheetText({ userId: member("oficer").userId, form: "new", place: "/topics/new" });
  const held = hold({ title: "Temat", requestId: "request-1", sheet }, " ") ?? "";
  const { to } = await send(signInAction, { email, password, next: "/topics/new?cluster=1", held });
  const [draft] = draftsAt(member("oficer"), "/topics/new");
  expect(to).toBe(`/topics/new?cluster=1&kept=${draft?.id}`);
  expect(draft?.typed.fields).toEqual({ title: "Temat" });
});

it.each(["//evil.example", "/\\evil.example", "https://evil.example", "", "javascript:alert(1)"])(
  "SEC-25 nobody is sent to another site after signing in: %s",
  async (next) => {
    await withPassword();
    expect(await send(signInAction, { email, password, next })).toEqual({ to: "/" });
  },
);

it("SEC-08 after ten wrong tries even the right password waits", async () => {
  await withPassword();
  sent.set("x-grono-address", "192.0.2.8");
  for (let at = 0; at < 10; at += 1) await signInAction(emptyState, formOf({ email, password: "wrong" }));
  const { state } = await send(signInAction, { email, password });
  expect(state?.problems[0]).toMatch(/15 minut/);
  expect(jar.size).toBe(0);
});

it("one click enters the demonstration office, in a role that there is", async () => {
  expect(await target(() => demoSignInAction(formOf({ role: "manager", next: "/regions" })))).toBe("/regions");
  expect((await currentActor())?.role).toBe("manager");
  expect(await target(() => demoSignInAction(formOf({ role: "root" })))).toBe("404");
});

it("the language is kept for the stranger and for the person, and the page stays", async () => {
  sent.set("x-grono-path", "/sign-in");
  expect(await currentLocale()).toBe("pl");
  expect(await target(() => setLanguageAction(formOf({ lang: "en" })))).toBe("/sign-in");
  expect(await currentLocale()).toBe("en");
  signInAs("oficer");
  expect(await currentLocale()).toBe("pl");
  sent.set("x-grono-path", "//evil.example");
  expect(await target(() => setLanguageAction(formOf({ lang: "en" })))).toBe("/");
  expect(member("oficer").locale).toBe("en");
  expect(await target(() => setLanguageAction(formOf({ lang: "xx" })))).toBe("/");
  expect(member("oficer").locale).toBe("pl");
});

it("SEC-01 a page begins with who reads it: strangers sign in and come back, a person without the right gets the page that says so", async () => {
  sent.set("x-grono-path", "/admin/users?sort=name");
  expect(await target(() => work("user.edit"))).toBe("/sign-in?next=%2Fadmin%2Fusers%3Fsort%3Dname");
  sent.delete("x-grono-path");
  expect(await target(() => work())).toBe("/sign-in?next=%2F");
  signInAs("oficer");
  expect(await target(() => work("user.edit"))).toBe("403");
  const { can, actor, t } = await work("meeting.read");
  expect([actor.role, can("topic.decide"), can("cluster.edit"), t("errors.refused")]).toEqual(["officer", false, true, expect.any(String)]);
});

it("what a page may not show is the page that says so; any other error stays one", async () => {
  const refusing = (code: "not_found" | "refused" | "conflict") => () =>
    page(() => {
      throw new AppError(code, "errors.refused");
    });
  expect(await target(refusing("not_found"))).toBe("404");
  expect(await target(refusing("refused"))).toBe("403");
  expect(refusing("conflict")).toThrow(AppError);
  expect(page(() => 7)).toBe(7);
});

it("a cookie of no session is a stranger's", async () => {
  jar.set(sessionCookie(), "made-up");
  expect(await currentActor()).toBeNull();
});
