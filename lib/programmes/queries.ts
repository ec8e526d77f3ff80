import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { programmes, projects } from "#db/schema/projects";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { countOf, inArchive, orderBy, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { programmeScope } from "#lib/programmes/scope";
import { projectScope } from "#lib/projects/scope";
import { referring } from "#lib/records/visible";

export type ProgrammeRow = { id: number; namePl: string; nameEn: string; level: string | null; projects: number };

/** One page of programmes (or all), with the number of their projects. Two statements. */
export function listProgrammes(actor: Actor, state: ListState, all = false): Listed<ProgrammeRow> {
  authorize(actor, "programme.read");
  const where = and(programmeScope(actor), inArchive(programmes.archivedAt, state), wordsFit(actor, "programme", programmes.id, state));
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: programmes.id,
      namePl: programmes.namePl,
      nameEn: programmes.nameEn,
      level: programmes.level,
      projects: referring(actor, "project", projects.programmeId, programmes.id),
    })
    .from(programmes)
    .where(where)
    .orderBy(orderBy(state, { name: actor.locale === "pl" ? programmes.namePl : programmes.nameEn }), programmes.id)
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: all ? rows.length : countOf(programmes, where) };
}

/** A programme's fields. Throws `not_found`. */
export function getProgramme(actor: Actor, id: number) {
  authorize(actor, "programme.read");
  return found(
    db()
      .select()
      .from(programmes)
      .where(and(eq(programmes.id, id), programmeScope(actor)))
      .get(),
  );
}

/** A programme with its projects. Throws `not_found`. */
export function getProgrammePage(actor: Actor, id: number) {
  return {
    ...getProgramme(actor, id),
    projects: db()
      .select({ id: projects.id, acronym: projects.acronym, titlePl: projects.titlePl, titleEn: projects.titleEn })
      .from(projects)
      .where(and(eq(projects.programmeId, id), isNull(projects.archivedAt), projectScope(actor)))
      .orderBy(projects.acronym)
      .all(),
    can: { edit: can(actor, "programme.edit"), history: can(actor, "history.read") },
  };
}

export type ProgrammePage = ReturnType<typeof getProgrammePage>;
