"use server";

import { eq } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import { client, currentActor, currentLocale, page, sessionCookie, sessionCookieOptions } from "#lib/access/session";
import { startSession } from "#lib/access/sessions";
import { checkPassword } from "#lib/sign-in/commands";
import { demoAccount } from "#lib/access/demo";
import type { FormState } from "#lib/forms/state";
import { translate } from "#lib/i18n/translate";

async function enter(userId: number, next: string): Promise<never> {
  const { address, agent } = await client();
  (await cookies()).set(sessionCookie(), startSession(userId, address, agent), sessionCookieOptions());
  redirect(/^\/(?![/\\])/.test(next) ? next : "/");
}

export async function signInAction(previous: FormState, form: FormData): Promise<FormState> {
  const t = translate(await currentLocale());
  const [email, password, next] = ["email", "password", "next"].map((name) => String(form.get(name) ?? ""));
  const { address } = await client();
  const result = await checkPassword(email ?? "", password ?? "", address);
  if (typeof result === "number") return enter(result, next ?? "");
  return { ...previous, turn: previous.turn + 1, fields: {}, problems: [t(`access.${result}`)], typed: { email: email ?? "" } };
}

export async function demoSignInAction(form: FormData): Promise<void> {
  await enter(
    page(() => demoAccount(String(form.get("role")))),
    String(form.get("next") ?? ""),
  );
}

export async function setLanguageAction(form: FormData): Promise<void> {
  const locale = form.get("lang") === "en" ? "en" : "pl";
  (await cookies()).set("lang", locale, { ...sessionCookieOptions(), maxAge: 31_536_000 });
  const actor = await currentActor();
  if (actor) db().update(users).set({ locale }).where(eq(users.id, actor.userId)).run();
  const back = (await headers()).get("x-grono-path") ?? "/";
  redirect(/^\/(?![/\\])/.test(back) ? back : "/");
}
