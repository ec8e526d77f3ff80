import { db } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";
import { clusterScope } from "#lib/clusters/scope";
import { entryScope as dictionaryScope } from "#lib/dictionaries/scope";
import type { Dictionary, Named } from "#lib/meetings/log/line";
import { personScope } from "#lib/people/scope";
import { regionScope } from "#lib/regions/scope";

/** One name for each language. */
const inBoth = (rows: { id: number; namePl: string; nameEn: string | null }[]): Named[] =>
  rows.flatMap(({ id, namePl, nameEn }) => [{ id, name: namePl }, ...(nameEn ? [{ id, name: nameEn }] : [])]);

/** Every name that a line of the actor's can mark, archived ones among them. */
export const dictionary = (actor: Actor): Dictionary => ({
  clusters: db().select({ id: clusters.id, name: clusters.name }).from(clusters).where(clusterScope(actor)).all(),
  people: db().select({ id: people.id, name: people.fullName }).from(people).where(personScope(actor)).all(),
  themes: inBoth(
    db().select({ id: themes.id, namePl: themes.namePl, nameEn: themes.nameEn }).from(themes).where(dictionaryScope(actor)).all(),
  ),
  regions: inBoth(
    db().select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn }).from(regions).where(regionScope(actor)).all(),
  ),
});
