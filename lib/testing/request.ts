import { beforeEach } from "vitest";
import type { FormState } from "#lib/forms/state";
import { sessionCookie } from "#lib/access/session";
import { startSession } from "#lib/access/sessions";
import { emptyState } from "#lib/forms/state";
import { jar, sent } from "#lib/testing/next-headers";
import { member } from "#lib/testing/office";

export type Action = (previous: FormState, form: FormData) => Promise<FormState>;

process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = "true";

/** An empty request before each test. */
export function withRequest(): void {
  beforeEach(() => {
    jar.clear();
    for (const name of sent.keys()) sent.delete(name);
  });
}

/** Signs one of the standing cast in, by the login before the @; returns the cookie's value. */
export function signInAs(login: string): string {
  const id = startSession(member(login).userId, "192.0.2.1", "test");
  jar.set(sessionCookie(), id);
  return id;
}

export function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form;
}

/** Where a work of the server sends the browser, "403" or "404" for the pages that say so; undefined when it sends it nowhere. */
export async function target(work: () => unknown): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const [kind, first, second] = String((error as { digest?: string }).digest ?? "").split(";");
    if (kind === "NEXT_REDIRECT") return second;
    if (kind === "NEXT_HTTP_ERROR_FALLBACK") return first;
    throw error;
  }
}

/** What the form shows after it was sent: its state when it stays, or the address it goes to. */
export async function send(action: Action, fields: Record<string, string | string[]>): Promise<{ state?: FormState; to?: string }> {
  let state: FormState | undefined;
  const to = await target(async () => {
    state = await action(emptyState, formOf(fields));
  });
  return to === undefined ? { state } : { to };
}
