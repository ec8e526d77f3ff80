import { cache } from "react";
import { cookies, headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import type { Locale } from "#db/enums";
import { can, canSome, type Actor, type Owned } from "#lib/access/actor";
import type { Action } from "#lib/access/policy";
import { actorOf } from "#lib/access/sessions";
import { env } from "#lib/env";
import { isAppError } from "#lib/errors";
import { format, type Format } from "#lib/i18n/format";
import { translate, type Translate } from "#lib/i18n/translate";

export const isHttps = () => env().url.startsWith("https:");
export const sessionCookie = () => (isHttps() ? "__Host-grono" : "grono");

/** Options of the session cookie: HttpOnly, Lax, no domain, ends with the browser or after 12 hours. */
export const sessionCookieOptions = () => ({ httpOnly: true, sameSite: "lax" as const, path: "/", secure: isHttps() });

/** The signed-in person, checked against the sessions table once per request; null for a stranger. */
export const currentActor = cache(async (): Promise<Actor | null> => actorOf((await cookies()).get(sessionCookie())?.value));

/** Language of the page: the person's own, else the `lang` cookie, else Polish. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const actor = await currentActor();
  return actor?.locale ?? ((await cookies()).get("lang")?.value === "en" ? "en" : "pl");
});

/** Where the request comes from: the socket's address and the browser's name. */
export async function client(): Promise<{ address: string; agent: string }> {
  const list = await headers();
  return { address: list.get("x-grono-address") ?? "", agent: list.get("user-agent") ?? "" };
}

/** The address of the page that is shown or that a form was sent from. */
export const currentAddress = async (): Promise<string> => (await headers()).get("x-grono-path") ?? "/";

export type Work = {
  actor: Actor;
  locale: Locale;
  t: Translate;
  format: Format;
  can: (action: Action, record?: Owned) => boolean;
};

/** What every page behind the sign-in begins with: the actor and their language. Strangers go to the sign-in page; a known person without the right gets 403. */
export async function work(action?: Action): Promise<Work> {
  const actor = await currentActor();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(await currentAddress())}`);
  if (action && !canSome(actor, action)) forbidden();
  return {
    actor,
    locale: actor.locale,
    t: translate(actor.locale),
    format: format(actor.locale),
    can: (name, record) => can(actor, name, record),
  };
}

/** Runs a page's reads; `not_found` and `refused` become the 404 and 403 pages. */
export function page<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") notFound();
    if (isAppError(error) && error.code === "refused") forbidden();
    throw error;
  }
}
