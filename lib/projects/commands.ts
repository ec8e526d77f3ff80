import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { projects } from "#db/schema/projects";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField } from "#lib/errors";
import { marksFrom, type EditedProject, type NewProject } from "#lib/projects/input";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indexDocument } from "#lib/search/search";

const load = (id: number) => found(db().select().from(projects).where(eq(projects.id, id)).get());

function valuesOf({ marksPl, marksEn, ...values }: NewProject) {
  if (values.fromDay && values.toDay && values.toDay < values.fromDay) throw badField("toDay", "field.endBeforeStart");
  return { ...values, marks: marksFrom(marksPl, marksEn) };
}

function index(id: number): void {
  const { acronym, titlePl, titleEn } = load(id);
  indexDocument({ entity: "project", entityId: id, title: acronym, subtitle: titlePl, text: [titleEn] });
}

/** Adds a project and returns its id. */
export function createProject(actor: Actor, input: NewProject): number {
  return transaction(() => {
    authorize(actor, "programme.edit");
    const values = valuesOf(input);
    const { id } = db()
      .insert(projects)
      .values({ ...values, ...authored(actor) })
      .returning({ id: projects.id })
      .get();
    audit(actor, "project.create", "project", id, null, values);
    index(id);
    return id;
  });
}

/** Saves a project; throws `conflict` for a stale version. Returns its id. */
export function editProject(actor: Actor, { id, version, ...input }: EditedProject): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "programme.edit");
    updateVersioned(projects, id, version, valuesOf(input), actor);
    audit(actor, "project.edit", "project", id, before, load(id));
    index(id);
    return id;
  });
}

/** Moves a project into the archive, or back out of it. Returns its id. */
export function archiveProject(actor: Actor, input: { id: number; version: number }): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "programme.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(projects, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "project.archive" : "project.restore", "project", input.id, before, load(input.id));
    return input.id;
  });
}
