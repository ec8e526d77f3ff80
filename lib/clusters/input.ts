import { z } from "zod";
import { clusterFields, endFields, membershipFields, termFields } from "#lib/clusters/fields";
import { id } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, shapeOf } from "#lib/records/fields";

export const newCluster = schemaOf(clusterFields);
export const editedCluster = editSchemaOf(clusterFields);
export const newTerm = z.object({ clusterId: id(), ...shapeOf(termFields) });
export const newMembership = z.object({ clusterId: id(), ...shapeOf(membershipFields) });
export const ended = editSchemaOf(endFields);

export type NewCluster = z.output<typeof newCluster>;
export type EditedCluster = z.output<typeof editedCluster>;
export type NewTerm = z.output<typeof newTerm>;
export type NewMembership = z.output<typeof newMembership>;
export type Ended = z.output<typeof ended>;
