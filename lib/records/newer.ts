import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import type { Typed } from "#lib/forms/state";

type Saved = { version: number; updatedBy: number | null } & Record<string, unknown>;

/** What somebody else saved meanwhile, as form values of the named fields: for the page that shows both texts. */
export function newerVersion(saved: Saved, names: string[]): { version: number; values: Typed; by: string } {
  const asTyped = (value: unknown): string | string[] => (Array.isArray(value) ? value.map(String) : value == null ? "" : String(value));
  const values = Object.fromEntries(
    names.filter((name) => name in saved && name !== "version").map((name) => [name, asTyped(saved[name])]),
  );
  const by = saved.updatedBy ? db().select({ name: users.name }).from(users).where(eq(users.id, saved.updatedBy)).get()?.name : undefined;
  return { version: saved.version, values, by: by ?? "Grono" };
}
