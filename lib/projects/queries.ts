import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { meetings } from "#db/schema/meetings";
import { programmes, projects } from "#db/schema/projects";
import { scenarios } from "#db/schema/scenarios";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { entities } from "#lib/entities";
import { countOf, inArchive, orderBy, refersTo, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { meetingScope } from "#lib/meetings/scope";
import { linesOf } from "#lib/projects/rules";
import { projectScope } from "#lib/projects/scope";
import { referring } from "#lib/records/visible";

export type ProjectRow = {
  id: number;
  acronym: string;
  titlePl: string;
  titleEn: string | null;
  programme: string | null;
  fromDay: string | null;
  toDay: string | null;
  meetings: number;
  scenarios: number;
};

const itsProgramme = (actor: Actor) => and(eq(programmes.id, projects.programmeId), entities.programme.scope(actor));

/** One page of projects (or all), with the number of their meetings and scenarios. Two statements. */
export function listProjects(actor: Actor, state: ListState, all = false): Listed<ProjectRow> {
  authorize(actor, "programme.read");
  const where = and(
    projectScope(actor),
    inArchive(projects.archivedAt, state),
    refersTo(projects.programmeId, state.filters.programme),
    wordsFit(actor, "project", projects.id, state),
  );
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: projects.id,
      acronym: projects.acronym,
      titlePl: projects.titlePl,
      titleEn: projects.titleEn,
      programme: actor.locale === "pl" ? programmes.namePl : programmes.nameEn,
      fromDay: projects.fromDay,
      toDay: projects.toDay,
      meetings: referring(actor, "meeting", meetings.projectId, projects.id),
      scenarios: referring(actor, "scenario", scenarios.projectId, projects.id),
    })
    .from(projects)
    .leftJoin(programmes, itsProgramme(actor))
    .where(where)
    .orderBy(orderBy(state, { acronym: projects.acronym, period: projects.fromDay }), projects.id)
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: all ? rows.length : countOf(projects, where) };
}

/** A project's fields, its marks as lines, for the form. Throws `not_found`. */
export function getProject(actor: Actor, id: number) {
  authorize(actor, "programme.read");
  const project = found(
    db()
      .select()
      .from(projects)
      .where(and(eq(projects.id, id), projectScope(actor)))
      .get(),
  );
  return { ...project, ...linesOf(project.marks) };
}

/** A project with its programme and meetings. Throws `not_found`. */
export function getProjectPage(actor: Actor, id: number) {
  return {
    ...getProject(actor, id),
    programme: db()
      .select({ id: programmes.id, namePl: programmes.namePl, nameEn: programmes.nameEn })
      .from(projects)
      .innerJoin(programmes, itsProgramme(actor))
      .where(eq(projects.id, id))
      .get(),
    meetings: db()
      .select({ id: meetings.id, title: meetings.title, day: meetings.day })
      .from(meetings)
      .where(and(eq(meetings.projectId, id), isNull(meetings.archivedAt), meetingScope(actor)))
      .orderBy(desc(meetings.day))
      .limit(50)
      .all(),
    can: { edit: can(actor, "programme.edit"), history: can(actor, "history.read") },
  };
}

export type ProjectPage = ReturnType<typeof getProjectPage>;
