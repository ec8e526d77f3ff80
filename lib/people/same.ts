import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { organisations, people } from "#db/schema/people";
import { can, type Actor } from "#lib/access/actor";
import { AppError } from "#lib/errors";
import { personScope } from "#lib/people/scope";
import { nameKey } from "#lib/reading/names";

export type Known = { id: number; name: string; organisation: string | null; email: string | null };

/** People of the register who may be meant by a name however it is written: spaces, case, order, titles do not count. An address only for whoever may read contacts. */
export function sameNamed(actor: Actor, fullName: string): Known[] {
  const key = nameKey(fullName);
  const isHere = and(isNull(people.archivedAt), isNull(people.anonymisedAt), personScope(actor));
  return db()
    .select({ id: people.id, name: people.fullName, organisation: organisations.name, email: people.email })
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(isHere)
    .orderBy(people.sortKey, people.id)
    .all()
    .filter(({ name }) => nameKey(name) === key)
    .map((one) => ({ ...one, email: can(actor, "contact.read") ? one.email : null }));
}

/** Who a form means by a name: nobody said yet, somebody new, or a person by id. */
export type Who = number | "new" | null;

/** Who is meant: the person said, or null for somebody new; asks back, with those whom the register knows, when that was not said. */
export function meant(actor: Actor, fullName: string, who: Who): number | null {
  if (who === "new") return null;
  const known = sameNamed(actor, fullName);
  if (known.length === 0) return null;
  if (known.some(({ id }) => id === who)) return who;
  const options = known.map(({ id, name, organisation, email }) => ({
    value: String(id),
    label: [name, organisation, email].filter(Boolean).join(", "),
  }));
  throw new AppError("invalid", "people.rules.known", {
    fields: { who: "people.rules.known" },
    offers: { who: { label: "people.whoIsIt", options: [...options, { value: "new", label: "people.somebodyElse" }] } },
  });
}
