import { z } from "zod";
import { decisionOutcomes } from "#db/enums";
import { choice, id, ids, optionalText, text, version } from "#lib/forms/fields";

const fields = { title: text(300), outcome: choice(decisionOutcomes), reason: optionalText(4000) };

export const newDecision = z.object(fields);
export const editedDecision = z.object({ ...fields, id: id(), version: version() });
export const archivedDecision = z.object({ id: id(), version: version() });
export const publishedDecisions = z.object({ decisionIds: ids() });

export type EditedDecision = z.output<typeof editedDecision>;
export type ArchivedDecision = z.output<typeof archivedDecision>;
