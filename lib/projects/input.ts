import { z } from "zod";
import type { Mark } from "#db/schema/projects";
import { id, optionalDay, optionalId, optionalText, text, version } from "#lib/forms/fields";

const lines = (value: string | null) =>
  (value ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Marks typed one a line, Polish and English in the same order. A line that names the European Union stands for its emblem. */
export function marksFrom(pl: string | null, en: string | null): Mark[] {
  const english = lines(en);
  return lines(pl).map((line, index) => ({
    kind: /^(Unia Europejska|European Union)/.test(line) ? "eu_emblem" : "text",
    pl: line,
    en: english[index] ?? line,
  }));
}

const fields = {
  acronym: text(60),
  titlePl: text(400),
  titleEn: optionalText(400),
  programmeId: optionalId(),
  fromDay: optionalDay(),
  toDay: optionalDay(),
  fundingPl: optionalText(600),
  fundingEn: optionalText(600),
  marksPl: optionalText(1000),
  marksEn: optionalText(1000),
};
const programmeFields = {
  namePl: text(300),
  nameEn: text(300),
  level: optionalText(60),
  purpose: optionalText(1000),
};

export const newProject = z.object(fields);
export const editedProject = z.object({ ...fields, id: id(), version: version() });
export const newProgramme = z.object(programmeFields);
export const editedProgramme = z.object({ ...programmeFields, id: id(), version: version() });
export const archivedProject = z.object({ id: id(), version: version() });

export type NewProject = z.output<typeof newProject>;
export type EditedProject = z.output<typeof editedProject>;
export type NewProgramme = z.output<typeof newProgramme>;
export type EditedProgramme = z.output<typeof editedProgramme>;
