import { db } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";
import { clusterScope } from "#lib/clusters/scope";
import { entryScope as dictionaryScope } from "#lib/dictionaries/scope";
import type { Dictionary, Named } from "#lib/meetings/log/line";
import { knownNames, type KnownNames } from "#lib/meetings/log/marks";
import { personScope } from "#lib/people/scope";
import { regionScope } from "#lib/regions/scope";

/** One name for each language. */
const inBoth = (rows: { id: number; namePl: string; nameEn: string | null }[]): Named[] =>
  rows.flatMap(({ id, namePl, nameEn }) => [{ id, name: namePl }, ...(nameEn ? [{ id, name: nameEn }] : [])]);

const things = (actor: Actor): Omit<Dictionary, "people"> => ({
  clusters: db().select({ id: clusters.id, name: clusters.name }).from(clusters).where(clusterScope(actor)).all(),
  themes: inBoth(
    db().select({ id: themes.id, namePl: themes.namePl, nameEn: themes.nameEn }).from(themes).where(dictionaryScope(actor)).all(),
  ),
  regions: inBoth(
    db().select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn }).from(regions).where(regionScope(actor)).all(),
  ),
});

/** Every name that a line of the actor's can mark, archived ones among them. */
export const dictionary = (actor: Actor): Dictionary => ({
  ...things(actor),
  people: db().select({ id: people.id, name: people.fullName }).from(people).where(personScope(actor)).all(),
});

/** The names that stand out where a meeting's lines are shown: all that the actor may know, and the people who spoke or came. */
export function namesShown(actor: Actor, named: readonly (string | null)[]): KnownNames {
  const { clusters: owners, themes: topics, regions: places } = things(actor);
  const names = (list: readonly Named[]) => list.map(({ name }) => name);
  return knownNames({ "@": [...names(owners), ...named.filter((name) => name !== null)], "#": names(topics), ">": names(places) });
}
