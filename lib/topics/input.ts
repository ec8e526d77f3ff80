import { z } from "zod";
import { stances } from "#db/enums";
import { choice, day, id, ids, optionalText, text, version } from "#lib/forms/fields";

const fields = {
  title: text(200),
  problem: optionalText(4000),
  pilotAction: optionalText(4000),
  expectedResult: optionalText(4000),
  learningQuestion: optionalText(2000),
  themeIds: ids(),
};

export const newTopic = z.object({ ...fields, clusterId: id(), intent: z.enum(["draft", "submit"]).default("submit") });
export const editedTopic = z.object({ ...fields, id: id(), version: version() });
export const movedTopic = z.object({ id: id(), version: version() });
export const returnedTopic = z.object({ id: id(), version: version(), note: text(2000), dueOn: day() });
export const withdrawnTopic = z.object({ id: id(), version: version(), reason: text(1000) });
export const archivedTopic = z.object({ id: id(), version: version() });
export const support = z.object({ topicId: id(), clusterId: id(), stance: choice(stances) });
export const withdrawnSupport = z.object({ topicId: id(), clusterId: id() });

export type NewTopic = z.output<typeof newTopic>;
export type EditedTopic = z.output<typeof editedTopic>;
export type MovedTopic = z.output<typeof movedTopic>;
export type ReturnedTopic = z.output<typeof returnedTopic>;
export type WithdrawnTopic = z.output<typeof withdrawnTopic>;
export type ArchivedTopic = z.output<typeof archivedTopic>;
export type Support = z.output<typeof support>;
