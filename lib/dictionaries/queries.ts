import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { themes } from "#db/schema/clusters";
import { criteria } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { dictionaries, rightOf, type DictionaryName } from "#lib/dictionaries/rules";
import { entryScope } from "#lib/dictionaries/scope";

const tables = { themes, criteria, rates: costRates };

/** Whether the actor may change a dictionary. */
export const mayEdit = (actor: Actor, dictionary: DictionaryName): boolean => can(actor, rightOf[dictionary]);

/** The three dictionaries, retired entries last. */
export function readDictionaries(actor: Actor) {
  authorize(actor, "rate.edit");
  const seen = entryScope(actor);
  return {
    themes: db().select().from(themes).where(seen).orderBy(themes.archivedAt, themes.axis, themes.position, themes.id).all(),
    criteria: db().select().from(criteria).where(seen).orderBy(criteria.archivedAt, criteria.position, criteria.id).all(),
    rates: db().select().from(costRates).where(seen).orderBy(costRates.archivedAt, costRates.id).all(),
  };
}

/** One entry with the fields of its dictionary. Throws `not_found`. */
export function getEntry(actor: Actor, dictionary: DictionaryName, id: number) {
  authorize(actor, rightOf[dictionary]);
  const table = tables[dictionary];
  return found(
    db()
      .select()
      .from(table)
      .where(and(eq(table.id, id), entryScope(actor)))
      .get(),
  );
}

/** The dictionary that an address names; throws `not_found`. */
export const dictionaryNamed = (name: string): DictionaryName => found(dictionaries.find((one) => one === name));
