import { projects } from "#db/schema/projects";
import type { Actor } from "#lib/access/actor";
import { badField } from "#lib/errors";
import type { EditedProject, NewProject } from "#lib/projects/input";
import { linesOf, marksFrom } from "#lib/projects/rules";
import { projectWords } from "#lib/projects/words";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";

const withLines = ({ marks, ...row }: Partial<typeof projects.$inferSelect>) => (marks ? { ...row, ...linesOf(marks) } : row);

const project: Plain<typeof projects, NewProject> = {
  entity: "project",
  table: projects,
  edit: "programme.edit",
  words: projectWords,
  row: ({ marksPl, marksEn, ...values }) => {
    if (values.fromDay && values.toDay && values.toDay < values.fromDay) throw badField("toDay", "field.endBeforeStart");
    return { ...values, marks: marksFrom(marksPl, marksEn) };
  },
  kept: (before, after) => [withLines(before), withLines(after)],
};

/** Adds a project and returns its id. */
export const createProject = (actor: Actor, input: NewProject): number => createRecord(actor, project, input);

/** Saves a project; throws `conflict` for a stale version. Returns its id. */
export const editProject = (actor: Actor, input: EditedProject): number => editRecord(actor, project, input);

/** Moves a project into the archive, or back out of it. Returns its id. */
export const archiveProject = (actor: Actor, input: Archived): number => archiveRecord(actor, project, input);
