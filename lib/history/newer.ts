import { eq } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import type { Actor } from "#lib/access/actor";
import { latestChanges } from "#lib/history/history";
import type { Newer, Typed } from "#lib/forms/state";
import type { Field, Fields } from "#lib/records/fields";
import { typedOf } from "#lib/records/show";

type Saved = { id: number; version: number; updatedBy: number | null };

/** What is saved, as the form would hold it; as it was typed where that means the same ("90 000 zł", "5.2.2027"). */
function savedAs(field: Field, saved: unknown, typed: string | string[] | undefined): string | string[] {
  const { success, data } = field.schema.safeParse(typed);
  const isSame = typed !== undefined && success && JSON.stringify(data) === JSON.stringify(saved ?? null);
  return isSame ? typed : typedOf(field, saved);
}

/** For a form of a record that carries a version: what somebody else saved meanwhile, as the fields of the form and as the latest changes. */
export const newerOf =
  (fields: Fields, read: (actor: Actor, id: number, typed: Typed) => Saved, entity?: Entity) =>
  (actor: Actor, typed: Typed): Newer => {
    const saved = read(actor, Number(typed.id), typed) as Saved & Record<string, unknown>;
    const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, savedAs(field, saved[name], typed[name])]));
    const by = db()
      .select({ name: users.name })
      .from(users)
      .where(eq(users.id, saved.updatedBy ?? 0))
      .get()?.name;
    return { version: saved.version, values, by: by ?? "Grono", changes: entity ? latestChanges(actor, entity, saved.id) : [] };
  };
