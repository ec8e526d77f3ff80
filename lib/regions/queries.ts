import { and, desc, eq, inArray, isNull, ne, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { organisations } from "#db/schema/people";
import { evidence, regionRelations, regions } from "#db/schema/regions";
import { authorize, can, canSome, found, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { decisionScope } from "#lib/decisions/scope";
import { countOf, inArchive, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { isOver } from "#lib/records/periods";
import { contactsOf } from "#lib/regions/contacts/queries";
import { evidenceOf, strengthsOf } from "#lib/regions/evidence/queries";
import { wanting, wantingByTheme, wishesFor } from "#lib/regions/indications/queries";
import { relationsOf } from "#lib/regions/relations/queries";
import { activeCriteria, awaitsReviewBy, readReviews } from "#lib/regions/reviews/queries";
import { readingOf } from "#lib/regions/records";
import { canMove, isConflicted, standingOf, type Standing } from "#lib/regions/rules";
import { regionScope } from "#lib/regions/scope";

/** Where a region stands today, as a column: `standingOf` for the database. */
const standing = (): SQL<Standing> =>
  sql<Standing>`case when ${regions.status} = 'approved' and ${isOver({ toDay: regions.validUntil })} then 'expired' else ${regions.status} end`;

function conditions(actor: Actor, state: ListState): SQL | undefined {
  const { status, country, theme, relation, review } = state.filters;
  const known = db().select({ id: evidence.regionId }).from(evidence);
  const tied = db().select({ id: regionRelations.regionId }).from(regionRelations);
  return and(
    regionScope(actor),
    inArchive(regions.archivedAt, state),
    valueIs(standing(), "regionStanding", status),
    country ? eq(regions.country, country) : undefined,
    theme ? inArray(regions.id, known.where(and(refersTo(evidence.themeId, theme), isNull(evidence.archivedAt)))) : undefined,
    relation ? inArray(regions.id, tied.where(valueIs(regionRelations.kind, "relationKind", relation))) : undefined,
    review === "mine" ? awaitsReviewBy(actor) : undefined,
    wordsFit(actor, "region", regions.id, state),
  );
}

/** How many regions fit the list's filters. */
export function countRegions(actor: Actor, state: ListState): number {
  authorize(actor, "region.read");
  return countOf(regions, conditions(actor, state));
}

/** How many clusters want a region for a theme, and how strong the evidence is (0–3). */
export type Cell = { wanted: number; strength: number };

export type RegionRow = {
  id: number;
  name: string;
  code: string | null;
  country: string;
  seat: string | null;
  standing: Standing;
  /** The last day of an approval. */
  validUntil: string | null;
  wanting: number;
  /** By theme. */
  cells: ReadonlyMap<number, Cell>;
};

const nameIn = ({ locale }: Actor, region: { namePl: string; nameEn: string | null }): string =>
  locale === "pl" ? region.namePl : (region.nameEn ?? region.namePl);

/** One page of the regions that fit the list's filters (or all of them) with, per theme, how many clusters want it and how strong the evidence is. Four statements. */
export function listRegions(actor: Actor, state: ListState, all = false): Listed<RegionRow> {
  authorize(actor, "region.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: regions.id,
      namePl: regions.namePl,
      nameEn: regions.nameEn,
      code: regions.nutsCode,
      country: regions.country,
      seat: regions.seat,
      standing: standing(),
      validUntil: regions.validUntil,
      wanting: wanting(actor),
    })
    .from(regions)
    .where(where)
    .orderBy(orderBy(state, { name: regions.sortKey, wanting: wanting(actor) }), regions.sortKey, regions.id)
    .limit(limit)
    .offset(offset)
    .all();
  const cells = cellsOf(
    actor,
    rows.map((row) => row.id),
  );
  return {
    rows: rows.map((row) => ({ ...row, name: nameIn(actor, row), cells: cells.get(row.id) ?? new Map<number, Cell>() })),
    total: all ? rows.length : countOf(regions, where),
  };
}

function cellsOf(actor: Actor, ids: number[]): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>(ids.map((id) => [id, new Map()]));
  const add = (regionId: number | null, themeId: number | null, part: Partial<Cell>) => {
    const row = rows.get(regionId ?? 0);
    if (row && themeId !== null) row.set(themeId, { wanted: 0, strength: 0, ...row.get(themeId), ...part });
  };
  for (const { regionId, themeId, strength } of strengthsOf(actor, ids)) add(regionId, themeId, { strength: strength ?? 0 });
  for (const { regionId, themeId, wanted } of wantingByTheme(actor, ids)) add(regionId, themeId, { wanted });
  return rows;
}

/** Countries that have a region, for the filter. */
export const regionCountries = (actor: Actor): string[] =>
  db()
    .selectDistinct({ country: regions.country })
    .from(regions)
    .where(regionScope(actor))
    .orderBy(regions.country)
    .all()
    .map((row) => row.country);

/** A region's fields, for the form. Throws `not_found`. */
export function getRegion(actor: Actor, id: number) {
  authorize(actor, "region.read");
  const region = found(
    db()
      .select()
      .from(regions)
      .where(and(eq(regions.id, id), regionScope(actor)))
      .get(),
  );
  return { ...region, name: nameIn(actor, region) };
}

/** The regions in review before and after this one, in Polish order, for going through them. */
export function neighbours(actor: Actor, id: number): { previous: number | null; next: number | null } {
  authorize(actor, "review.read");
  const ids = db()
    .select({ id: regions.id })
    .from(regions)
    .where(and(eq(regions.status, "in_review"), isNull(regions.archivedAt), regionScope(actor)))
    .orderBy(regions.sortKey)
    .all()
    .map((row) => row.id);
  const at = ids.indexOf(id);
  return { previous: ids[at - 1] ?? null, next: at < 0 ? null : (ids[at + 1] ?? null) };
}

const decisionsOn = (actor: Actor, regionId: number) =>
  db()
    .select({ id: decisions.id, number: decisions.number, outcome: decisions.outcome, reason: decisions.reason, state: decisions.state })
    .from(decisions)
    .where(and(eq(decisions.subjectKind, "region"), eq(decisions.subjectId, regionId), ne(decisions.state, "draft"), decisionScope(actor)))
    .orderBy(desc(decisions.id))
    .all();

/** A region's partners are known with the region, unlike the register of organisations. */
const hostsOf = (regionId: number) =>
  db()
    .select({ id: organisations.id, name: organisations.name, town: organisations.town })
    .from(organisations)
    .where(and(eq(organisations.regionId, regionId), isNull(organisations.archivedAt)))
    .orderBy(organisations.sortKey)
    .all();

const deedsOn = (actor: Actor, status: Standing) => ({
  history: can(actor, "history.read"),
  edit: can(actor, "region.edit"),
  contacts: can(actor, "contact.read"),
  indicate: canSome(actor, "region.indicate"),
  sendToReview: can(actor, "region.edit") && canMove(status, "in_review"),
  review: can(actor, "region.review") && status === "in_review",
  decide: can(actor, "region.decide") && status === "in_review",
  suspend: can(actor, "region.decide") && status === "approved",
});

/** Everything a region's page shows; contacts and reviews only with the right to read them. Throws `not_found`. */
export function getRegionPage(actor: Actor, id: number) {
  const region = getRegion(actor, id);
  const isReviewer = can(actor, "review.read");
  const reviews = isReviewer ? readReviews(actor, id) : null;
  const standing = standingOf(region, warsawDay());
  const deeds = deedsOn(actor, standing);
  const isOut = isConflicted(reviews?.mine ? [reviews.mine] : [], actor.userId);
  return {
    ...region,
    standing,
    relations: relationsOf(actor, id),
    contacts: contactsOf(actor, id),
    reviews,
    reading: deeds.decide ? readingOf(id) : 0,
    criteria: isReviewer ? activeCriteria(actor) : [],
    decisions: decisionsOn(actor, id),
    hosts: hostsOf(id),
    evidence: evidenceOf(actor, id),
    wantedBy: wishesFor(actor, id),
    can: { ...deeds, decide: deeds.decide && !isOut },
  };
}

export type RegionPage = ReturnType<typeof getRegionPage>;
