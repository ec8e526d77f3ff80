import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { db } from "#db/client";
import { jobs } from "#db/schema/office";
import { users } from "#db/schema/users";
import { hashPassword } from "#lib/access/password";
import { actorOf } from "#lib/access/sessions";
import { member, withOffice } from "#lib/testing/office";
import { send, signInAs, withRequest } from "#lib/testing/request";
import { askResetAction, changePasswordAction, setPasswordAction } from "#lib/users/actions";
import { issueLink, openLink, type LinkKind } from "#lib/users/passwords/links";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));

withOffice();
withRequest();

const email = "oficer@demo.grono";
const password = "zielone-kajaki-nad-Odrą";
const newPassword = "sześć-mostów-i-latarnia";
const tokenOf = (kind: LinkKind) => issueLink(kind, member("oficer").userId).url.split("/").at(-1) ?? "";
const withPassword = async () =>
  db()
    .update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.email, email))
    .run();

it.each(["invitation", "reset"] as const)("a link of kind %s sets the password once and ends the person's sessions", async (kind) => {
  const session = signInAs("oficer");
  const token = tokenOf(kind);
  const weak = await send(setPasswordAction, { kind, token, newPassword: "krótkie" });
  expect(Object.keys(weak.state?.fields ?? {})).toEqual(["newPassword"]);
  expect(JSON.stringify(weak)).not.toContain("krótkie");
  expect(openLink(kind, token)).toBeDefined();
  expect(await send(setPasswordAction, { kind, token, newPassword })).toEqual({ to: "/sign-in?set=1" });
  expect(actorOf(session)).toBeNull();
  const again = await send(setPasswordAction, { kind, token, newPassword });
  expect(again.state).toMatchObject({ fields: {}, problems: [expect.stringMatching(/\p{L}/u)] });
});

it("a link of one kind is none of the other", async () => {
  const { state } = await send(setPasswordAction, { kind: "invitation", token: tokenOf("reset"), newPassword });
  expect(state?.problems).toHaveLength(1);
});

it("asking for a new password answers the same for a known and an unknown address", async () => {
  const known = await send(askResetAction, { email });
  const unknown = await send(askResetAction, { email: "nobody@example.org" });
  expect(known.state?.done).toBe(unknown.state?.done);
  expect(known.state).toMatchObject({ problems: [], fields: {}, typed: { email } });
  expect(
    db()
      .select()
      .from(jobs)
      .all()
      .filter(({ kind }) => kind === "resetLink"),
  ).toHaveLength(2);
  const empty = await send(askResetAction, { email: " " });
  expect(empty.state?.fields).toEqual({ email: "Uzupełnij to pole." });
});

it("SEC-08 asking again and again waits as well", async () => {
  for (let at = 0; at < 10; at += 1) await send(askResetAction, { email });
  const { state } = await send(askResetAction, { email });
  expect(state?.done).toBeUndefined();
  expect(state?.problems[0]).toMatch(/15 minut/);
});

it("the own password changes only after the old one, and the other sessions end", async () => {
  expect(await send(changePasswordAction, { oldPassword: password, newPassword })).toEqual({ to: "/sign-in?ended=1" });
  await withPassword();
  const other = signInAs("oficer");
  const here = signInAs("oficer");
  const wrong = await send(changePasswordAction, { oldPassword: "another one", newPassword });
  expect(Object.keys(wrong.state?.fields ?? {})).toEqual(["oldPassword"]);
  const weak = await send(changePasswordAction, { oldPassword: password, newPassword: email });
  expect(Object.keys(weak.state?.fields ?? {})).toEqual(["newPassword"]);
  const { state } = await send(changePasswordAction, { oldPassword: password, newPassword });
  expect(state).toMatchObject({ fields: {}, problems: [], done: expect.stringMatching(/\p{L}/u) });
  expect([actorOf(other), actorOf(here)?.userId]).toEqual([null, member("oficer").userId]);
});
