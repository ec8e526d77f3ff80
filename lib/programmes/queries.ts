import { and, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { programmes, projects } from "#db/schema/projects";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { fold } from "#lib/text";

export type ProgrammeRow = typeof programmes.$inferSelect & { projects: number };

/** One page of programmes (or all), with the number of their projects. Two statements. */
export function listProgrammes(actor: Actor, state: ListState, all = false): Listed<ProgrammeRow> {
  authorize(actor, "programme.read");
  const name = actor.locale === "pl" ? programmes.namePl : programmes.nameEn;
  const where = and(
    state.filters.archived === "1" ? isNotNull(programmes.archivedAt) : isNull(programmes.archivedAt),
    state.q ? sql`${programmes.id} in (select value from json_each(${JSON.stringify(idsLike(state.q))}))` : undefined,
  );
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select()
    .from(programmes)
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(name) : name)
    .limit(limit)
    .offset(offset)
    .all();
  const counts = new Map(
    db()
      .select({ id: projects.programmeId, n: count() })
      .from(projects)
      .where(isNull(projects.archivedAt))
      .groupBy(projects.programmeId)
      .all()
      .map((row) => [row.id, row.n]),
  );
  const total = all ? rows.length : (db().select({ n: count() }).from(programmes).where(where).get()?.n ?? 0);
  return { rows: rows.map((row) => ({ ...row, projects: counts.get(row.id) ?? 0 })), total };
}

/** Programmes are few: their names are folded and compared here. */
const idsLike = (typed: string): number[] =>
  db()
    .select({ id: programmes.id, pl: programmes.namePl, en: programmes.nameEn })
    .from(programmes)
    .all()
    .filter((row) => fold(`${row.pl} ${row.en}`).includes(fold(typed)))
    .map((row) => row.id);

/** A programme's fields. Throws `not_found`. */
export function getProgramme(actor: Actor, id: number) {
  authorize(actor, "programme.read");
  return found(db().select().from(programmes).where(eq(programmes.id, id)).get());
}

/** A programme with its projects. Throws `not_found`. */
export function getProgrammePage(actor: Actor, id: number) {
  return {
    ...getProgramme(actor, id),
    projects: db()
      .select({ id: projects.id, acronym: projects.acronym, titlePl: projects.titlePl, titleEn: projects.titleEn })
      .from(projects)
      .where(and(eq(projects.programmeId, id), isNull(projects.archivedAt)))
      .orderBy(projects.acronym)
      .all(),
    can: { edit: can(actor, "programme.edit"), history: can(actor, "history.read") },
  };
}

/** Programmes for a select. */
export const programmeOptions = (actor: Actor): { id: number; name: string }[] =>
  db()
    .select({ id: programmes.id, name: actor.locale === "pl" ? programmes.namePl : programmes.nameEn })
    .from(programmes)
    .where(isNull(programmes.archivedAt))
    .orderBy(programmes.namePl)
    .all();
