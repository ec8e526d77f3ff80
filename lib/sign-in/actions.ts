"use server";

import { eq } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import { client, currentActor, currentLocale, page, sessionCookie, sessionCookieOptions } from "#lib/access/session";
import { actorOf, startSession } from "#lib/access/sessions";
import { checkPassword } from "#lib/sign-in/commands";
import { demoAccount } from "#lib/access/demo";
import { keptAddress, ownAddress } from "#lib/forms/address";
import { browserOf, keepHeld } from "#lib/forms/kept/held";
import type { FormState } from "#lib/forms/state";
import { translate } from "#lib/i18n/translate";

/** Begins a session and leads back to the page the person was at, with what was typed there when the last one had ended. */
async function enter(userId: number, form: FormData): Promise<never> {
  const { address, agent } = await client();
  const token = startSession(userId, address, agent);
  (await cookies()).set(sessionCookie(), token, sessionCookieOptions());
  const [next, held] = ["next", "held"].map((name) => String(form.get(name) ?? ""));
  const actor = actorOf(token);
  const kept = actor && held ? keepHeld(actor, held, browserOf({ address, agent })) : undefined;
  redirect(kept === undefined ? ownAddress(next) : keptAddress(ownAddress(next), kept));
}

export async function signInAction(previous: FormState, form: FormData): Promise<FormState> {
  const t = translate(await currentLocale());
  const [email, password] = ["email", "password"].map((name) => String(form.get(name) ?? ""));
  const { address } = await client();
  const result = await checkPassword(email ?? "", password ?? "", address);
  if (typeof result === "number") return enter(result, form);
  return { ...previous, turn: previous.turn + 1, fields: {}, problems: [t(`access.${result}`)], typed: { email: email ?? "" } };
}

export async function demoSignInAction(form: FormData): Promise<void> {
  await enter(
    page(() => demoAccount(String(form.get("role")))),
    form,
  );
}

export async function setLanguageAction(form: FormData): Promise<void> {
  const locale = form.get("lang") === "en" ? "en" : "pl";
  (await cookies()).set("lang", locale, { ...sessionCookieOptions(), maxAge: 31_536_000 });
  const actor = await currentActor();
  if (actor) db().update(users).set({ locale }).where(eq(users.id, actor.userId)).run();
  redirect(ownAddress((await headers()).get("x-grono-path")));
}
