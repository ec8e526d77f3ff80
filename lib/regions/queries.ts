import { and, count, desc, eq, inArray, isNull, max, ne, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { decisions } from "#db/schema/decisions";
import { organisations } from "#db/schema/people";
import { evidence, indications, regionContacts, regionRelations, regions } from "#db/schema/regions";
import { authorize, can, canSome, found, type Actor } from "#lib/access/actor";
import { pageOf, type ListState } from "#lib/list/list";
import { loadRegion } from "#lib/regions/records";
import { activeCriteria, readReviews } from "#lib/regions/reviews";
import { indicationScope } from "#lib/regions/scope";
import { canMove } from "#lib/regions/rules";
import { matchingIds } from "#lib/search/search";

const wanting = sql<number>`(select count(distinct i.cluster_id) from indications i where i.region_id = regions.id and i.archived_at is null)`;

function conditions(state: ListState): SQL | undefined {
  const { status, country, theme, relation } = state.filters;
  const matching = state.q ? matchingIds("region", state.q) : null;
  return and(
    isNull(regions.archivedAt),
    status ? eq(regions.status, status as never) : undefined,
    country ? eq(regions.country, country) : undefined,
    theme ? sql`regions.id in (select region_id from evidence where theme_id = ${Number(theme)} and archived_at is null)` : undefined,
    relation ? sql`regions.id in (select region_id from region_relations where kind = ${relation})` : undefined,
    state.q ? (matching ? sql`regions.id in ${matching}` : sql`0`) : undefined,
  );
}

export type Cell = { wanted: number; strength: number };

/** One page of regions (or all) with, per theme, how many clusters want it and how strong the evidence is. Four statements. */
export function listRegions(actor: Actor, state: ListState, all = false) {
  authorize(actor, "region.read");
  const where = conditions(state);
  const by = state.sort.endsWith("wanting") ? wanting : regions.sortKey;
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: regions.id,
      namePl: regions.namePl,
      nameEn: regions.nameEn,
      code: regions.nutsCode,
      country: regions.country,
      seat: regions.seat,
      status: regions.status,
      wanting,
    })
    .from(regions)
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, regions.sortKey)
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(regions).where(where).get()?.n ?? 0);
  const cells = cellsOf(rows.map((row) => row.id));
  return { rows: rows.map((row) => ({ ...row, cells: cells.get(row.id) ?? new Map<number, Cell>() })), total };
}

export type RegionRow = ReturnType<typeof listRegions>["rows"][number];

function cellsOf(ids: number[]): Map<number, Map<number, Cell>> {
  const result = new Map<number, Map<number, Cell>>(ids.map((id) => [id, new Map()]));
  const cell = (region: number | null, theme: number | null): Cell | undefined => {
    const row = region === null || theme === null ? undefined : result.get(region);
    if (!row || theme === null) return undefined;
    if (!row.has(theme)) row.set(theme, { wanted: 0, strength: 0 });
    return row.get(theme);
  };
  const strengths = db()
    .select({ region: evidence.regionId, theme: evidence.themeId, n: max(evidence.strength) })
    .from(evidence)
    .where(and(inArray(evidence.regionId, ids), isNull(evidence.archivedAt)))
    .groupBy(evidence.regionId, evidence.themeId)
    .all();
  for (const one of strengths) Object.assign(cell(one.region, one.theme) ?? {}, { strength: one.n ?? 0 });
  const wants = db()
    .select({ region: indications.regionId, theme: indications.themeId, n: sql<number>`count(distinct ${indications.clusterId})` })
    .from(indications)
    .where(and(inArray(indications.regionId, ids), isNull(indications.archivedAt)))
    .groupBy(indications.regionId, indications.themeId)
    .all();
  for (const one of wants) Object.assign(cell(one.region, one.theme) ?? {}, { wanted: one.n });
  return result;
}

/** Countries that have a region, for the filter. */
export const regionCountries = (): string[] =>
  db()
    .selectDistinct({ country: regions.country })
    .from(regions)
    .orderBy(regions.country)
    .all()
    .map((row) => row.country);

/** A region's fields, for the form. Throws `not_found`. */
export function getRegion(actor: Actor, id: number) {
  authorize(actor, "region.read");
  return loadRegion(id);
}

/** One piece of evidence, for its form. Throws `not_found`. */
export function getEvidence(actor: Actor, id: number) {
  authorize(actor, "region.edit");
  return found(db().select().from(evidence).where(eq(evidence.id, id)).get());
}

/** One contact, for its form. Throws `not_found`. */
export function getContact(actor: Actor, id: number) {
  authorize(actor, "contact.read");
  return found(db().select().from(regionContacts).where(eq(regionContacts.id, id)).get());
}

/** The regions in review before and after this one, in Polish order, for going through them. */
export function neighbours(id: number): { previous: number | null; next: number | null } {
  const ids = db()
    .select({ id: regions.id })
    .from(regions)
    .where(and(eq(regions.status, "in_review"), isNull(regions.archivedAt)))
    .orderBy(regions.sortKey)
    .all()
    .map((row) => row.id);
  const at = ids.indexOf(id);
  return { previous: ids[at - 1] ?? null, next: at < 0 ? null : (ids[at + 1] ?? null) };
}

/** Everything a region's page shows; contacts only with the right to read them. Throws `not_found`. */
export function getRegionPage(actor: Actor, id: number) {
  authorize(actor, "region.read");
  const region = found(db().select().from(regions).where(eq(regions.id, id)).get());
  return {
    ...region,
    relations: db().select().from(regionRelations).where(eq(regionRelations.regionId, id)).all(),
    contacts: can(actor, "contact.read")
      ? db()
          .select()
          .from(regionContacts)
          .where(and(eq(regionContacts.regionId, id), isNull(regionContacts.archivedAt)))
          .all()
      : [],
    reviews: can(actor, "review.read") ? readReviews(actor, id) : null,
    criteria: can(actor, "review.read") ? activeCriteria() : [],
    decisions: db()
      .select({ id: decisions.id, number: decisions.number, outcome: decisions.outcome, reason: decisions.reason, state: decisions.state })
      .from(decisions)
      .where(and(eq(decisions.subjectKind, "region"), eq(decisions.subjectId, id), ne(decisions.state, "draft")))
      .orderBy(desc(decisions.id))
      .all(),
    hosts: db()
      .select({ id: organisations.id, name: organisations.name, town: organisations.town })
      .from(organisations)
      .where(eq(organisations.regionId, id))
      .orderBy(organisations.sortKey)
      .all(),
    evidence: db()
      .select({
        id: evidence.id,
        version: evidence.version,
        checkedAt: evidence.checkedAt,
        claim: evidence.claim,
        kind: evidence.kind,
        strength: evidence.strength,
        day: evidence.day,
        provenance: evidence.provenance,
        sourceUrl: evidence.sourceUrl,
        themeId: themes.id,
        themePl: themes.namePl,
        themeEn: themes.nameEn,
      })
      .from(evidence)
      .innerJoin(themes, eq(themes.id, evidence.themeId))
      .where(and(eq(evidence.regionId, id), isNull(evidence.archivedAt)))
      .orderBy(themes.position, desc(evidence.strength))
      .all(),
    wantedBy: db()
      .select({
        id: indications.id,
        clusterId: clusters.id,
        cluster: clusters.name,
        reason: indications.reason,
        learn: indications.learn,
        priority: indications.priority,
        provenance: indications.provenance,
      })
      .from(indications)
      .innerJoin(clusters, eq(clusters.id, indications.clusterId))
      .where(and(eq(indications.regionId, id), isNull(indications.archivedAt), indicationScope(actor)))
      .orderBy(indications.priority, clusters.sortKey)
      .all(),
    can: {
      history: can(actor, "history.read"),
      edit: can(actor, "region.edit"),
      contacts: can(actor, "contact.read"),
      indicate: canSome(actor, "region.indicate"),
      sendToReview: can(actor, "region.edit") && canMove(region.status, "in_review"),
      review: can(actor, "region.review") && region.status === "in_review",
      decide: can(actor, "region.decide") && region.status === "in_review",
      suspend: can(actor, "region.decide") && region.status === "approved",
    },
  };
}

export type RegionPage = ReturnType<typeof getRegionPage>;
