import { and, count, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { meetings } from "#db/schema/meetings";
import { programmes, projects } from "#db/schema/projects";
import { scenarios } from "#db/schema/scenarios";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";

const meetingCount = sql<number>`(select count(*) from meetings m where m.project_id = projects.id and m.archived_at is null)`;
const scenarioCount = sql<number>`(select count(*) from scenarios s where s.project_id = projects.id and s.archived_at is null)`;

export type ProjectRow = {
  id: number;
  acronym: string;
  titlePl: string;
  titleEn: string | null;
  programme: string | null;
  fromDay: string | null;
  toDay: string | null;
  provenance: string;
  meetings: number;
  scenarios: number;
};

/** One page of projects (or all), with the number of their meetings and scenarios. Two statements. */
export function listProjects(actor: Actor, state: ListState, all = false): Listed<ProjectRow> {
  authorize(actor, "programme.read");
  const matching = state.q ? matchingIds("project", state.q) : null;
  const where: SQL | undefined = and(
    state.filters.archived === "1" ? isNotNull(projects.archivedAt) : isNull(projects.archivedAt),
    state.filters.programme ? eq(projects.programmeId, Number(state.filters.programme)) : undefined,
    state.q ? (matching ? sql`projects.id in ${matching}` : sql`0`) : undefined,
  );
  const by = state.sort.endsWith("period") ? projects.fromDay : projects.acronym;
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
      provenance: projects.provenance,
      meetings: meetingCount,
      scenarios: scenarioCount,
    })
    .from(projects)
    .leftJoin(programmes, eq(programmes.id, projects.programmeId))
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, projects.id)
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(projects).where(where).get()?.n ?? 0);
  return { rows, total };
}

/** A project's fields, its marks as lines, for the form. Throws `not_found`. */
export function getProject(actor: Actor, id: number) {
  authorize(actor, "programme.read");
  const project = found(db().select().from(projects).where(eq(projects.id, id)).get());
  const lines = (locale: "pl" | "en") => project.marks.map((mark) => mark[locale]).join("\n");
  return { ...project, marksPl: lines("pl"), marksEn: lines("en") };
}

/** A project with its programme, meetings and scenarios. Throws `not_found`. */
export function getProjectPage(actor: Actor, id: number) {
  const project = getProject(actor, id);
  return {
    ...project,
    programme: project.programmeId ? db().select().from(programmes).where(eq(programmes.id, project.programmeId)).get() : undefined,
    meetings: db()
      .select({ id: meetings.id, title: meetings.title, day: meetings.day })
      .from(meetings)
      .where(and(eq(meetings.projectId, id), isNull(meetings.archivedAt)))
      .orderBy(desc(meetings.day))
      .limit(50)
      .all(),
    scenarios: db()
      .select({ id: scenarios.id, title: scenarios.title, status: scenarios.status })
      .from(scenarios)
      .where(and(eq(scenarios.projectId, id), isNull(scenarios.archivedAt)))
      .orderBy(desc(scenarios.fromDay))
      .limit(50)
      .all(),
    can: { edit: can(actor, "programme.edit"), history: can(actor, "history.read") },
  };
}

export type ProjectPage = ReturnType<typeof getProjectPage>;
