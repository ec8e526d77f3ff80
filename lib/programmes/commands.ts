import { programmes } from "#db/schema/projects";
import type { Actor } from "#lib/access/actor";
import type { EditedProgramme, NewProgramme } from "#lib/programmes/input";
import { programmeWords } from "#lib/programmes/words";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";

const programme: Plain<typeof programmes, NewProgramme> = {
  entity: "programme",
  table: programmes,
  edit: "programme.edit",
  words: programmeWords,
  row: (input) => input,
};

/** Adds a funding programme and returns its id. */
export const createProgramme = (actor: Actor, input: NewProgramme): number =>
  createRecord(actor, programme, input, { key: crypto.randomUUID() });

/** Saves a programme; throws `conflict` for a stale version. Returns its id. */
export const editProgramme = (actor: Actor, input: EditedProgramme): number => editRecord(actor, programme, input);

/** Moves a programme into the archive, or back out of it. Returns its id. */
export const archiveProgramme = (actor: Actor, input: Archived): number => archiveRecord(actor, programme, input);
