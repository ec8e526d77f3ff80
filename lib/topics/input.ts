import { z } from "zod";
import { id, who } from "#lib/forms/fields";
import { editSchemaOf, shapeOf, which } from "#lib/records/fields";
import { englishFields, returnFields, supportFields, topicFields, withdrawalFields } from "#lib/topics/fields";

export const newTopic = z.object({ ...shapeOf(topicFields), clusterId: id(), intent: z.enum(["draft", "submit"]).default("submit") });
export const editedTopic = editSchemaOf(topicFields);
export const translatedTopic = editSchemaOf(englishFields);
export const movedTopic = z.object(which);
/** Which of the topics that are alike is meant. */
const alike = { alike: who() };
export const proposedTopic = newTopic.extend(alike);
export const submittedTopic = movedTopic.extend(alike);
export const returnedTopic = editSchemaOf(returnFields);
export const withdrawnTopic = editSchemaOf(withdrawalFields);
export const support = z.object({ ...shapeOf(supportFields), topicId: id() });
export const withdrawnSupport = z.object({ topicId: id(), clusterId: id() });

export type NewTopic = z.output<typeof newTopic>;
export type EditedTopic = z.output<typeof editedTopic>;
export type TranslatedTopic = z.output<typeof translatedTopic>;
export type ProposedTopic = z.output<typeof proposedTopic>;
export type SubmittedTopic = z.output<typeof submittedTopic>;
export type MovedTopic = z.output<typeof movedTopic>;
export type ReturnedTopic = z.output<typeof returnedTopic>;
export type WithdrawnTopic = z.output<typeof withdrawnTopic>;
export type Support = z.output<typeof support>;
export type WithdrawnSupport = z.output<typeof withdrawnSupport>;
