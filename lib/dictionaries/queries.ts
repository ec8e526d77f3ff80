import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { themes } from "#db/schema/clusters";
import { criteria } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import { can, found, type Actor } from "#lib/access/actor";
import { notFound, refused } from "#lib/errors";
import type { DictionaryName } from "#lib/dictionaries/input";

const right = { themes: "dictionary.edit", criteria: "dictionary.edit", rates: "rate.edit" } as const;

/** Whether the actor may change a dictionary. */
export const mayEdit = (actor: Actor, dictionary: DictionaryName): boolean => can(actor, right[dictionary]);

/** The three dictionaries, retired entries last. */
export function readDictionaries(actor: Actor) {
  if (!mayEdit(actor, "rates") && !mayEdit(actor, "themes")) throw refused();
  return {
    themes: db().select().from(themes).orderBy(themes.archivedAt, themes.axis, themes.position, themes.id).all(),
    criteria: db().select().from(criteria).orderBy(criteria.archivedAt, criteria.position, criteria.id).all(),
    rates: db().select().from(costRates).orderBy(costRates.archivedAt, costRates.id).all(),
  };
}

/** One entry with the fields of its dictionary. Throws `not_found`, `refused`. */
export function getTheme(actor: Actor, id: number) {
  if (!mayEdit(actor, "themes")) throw refused();
  return found(db().select().from(themes).where(eq(themes.id, id)).get());
}
export function getCriterion(actor: Actor, id: number) {
  if (!mayEdit(actor, "criteria")) throw refused();
  return found(db().select().from(criteria).where(eq(criteria.id, id)).get());
}
export function getRate(actor: Actor, id: number) {
  if (!mayEdit(actor, "rates")) throw refused();
  const rate = found(db().select().from(costRates).where(eq(costRates.id, id)).get());
  return { ...rate, amountTyped: String(rate.amount / 100).replace(".", ",") };
}

/** The dictionary that an address names; throws `not_found`. */
export function dictionaryNamed(name: string): DictionaryName {
  if (name === "themes" || name === "criteria" || name === "rates") return name;
  throw notFound();
}
