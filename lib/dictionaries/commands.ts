import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { themes } from "#db/schema/clusters";
import { criteria } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import type { DictionaryName, EditedCriterion, EditedRate, EditedTheme, NewCriterion, NewTheme, Retired } from "#lib/dictionaries/input";
import { authored, updateVersioned } from "#lib/records/versioned";

const tables = { themes, criteria, rates: costRates };
const entities = { themes: "theme", criteria: "criterion", rates: "rate" } as const;
const right = { themes: "dictionary.edit", criteria: "dictionary.edit", rates: "rate.edit" } as const;

const load = (dictionary: DictionaryName, id: number) =>
  found(db().select().from(tables[dictionary]).where(eq(tables[dictionary].id, id)).get());

function edit(actor: Actor, dictionary: DictionaryName, { id, version, ...values }: { id: number; version: number }): number {
  return transaction(() => {
    const before = load(dictionary, id);
    authorize(actor, right[dictionary]);
    updateVersioned(tables[dictionary], id, version, values, actor);
    audit(actor, `${entities[dictionary]}.edit`, entities[dictionary], id, before, load(dictionary, id));
    return id;
  });
}

/** Adds a theme on one of the two axes and returns its id. */
export function createTheme(actor: Actor, input: NewTheme): number {
  return transaction(() => {
    authorize(actor, "dictionary.edit");
    const row = { ...input, key: crypto.randomUUID(), ...authored(actor) };
    const { id } = db().insert(themes).values(row).returning({ id: themes.id }).get();
    audit(actor, "theme.create", "theme", id, null, input);
    return id;
  });
}

/** Adds a criterion of the regions' review and returns its id. */
export function createCriterion(actor: Actor, input: NewCriterion): number {
  return transaction(() => {
    authorize(actor, "dictionary.edit");
    const { id } = db()
      .insert(criteria)
      .values({ ...input, ...authored(actor) })
      .returning({ id: criteria.id })
      .get();
    audit(actor, "criterion.create", "criterion", id, null, input);
    return id;
  });
}

/** Saves a theme; throws `conflict` for a stale version. Returns its id. */
export const editTheme = (actor: Actor, input: EditedTheme): number => edit(actor, "themes", input);
/** Saves a criterion; throws `conflict` for a stale version. Returns its id. */
export const editCriterion = (actor: Actor, input: EditedCriterion): number => edit(actor, "criteria", input);
/** Saves a rate of the price list; throws `conflict` for a stale version. Returns its id. */
export const editRate = (actor: Actor, input: EditedRate): number => edit(actor, "rates", input);

/** Takes an entry out of use, or brings it back; what refers to it keeps it. Returns its id. */
export function retireEntry(actor: Actor, { dictionary, id, version }: Retired): number {
  return transaction(() => {
    const before = load(dictionary, id);
    authorize(actor, right[dictionary]);
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(tables[dictionary], id, version, { archivedAt }, actor);
    const entity = entities[dictionary];
    audit(actor, archivedAt ? `${entity}.archive` : `${entity}.restore`, entity, id, before, load(dictionary, id));
    return id;
  });
}
