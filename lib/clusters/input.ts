import { z } from "zod";
import { clusterKinds, clusterStages, termRoles } from "#db/enums";
import { choice, day, id, ids, optionalDay, optionalId, optionalText, optionalUrl, text, version } from "#lib/forms/fields";

const fields = {
  name: text(200),
  shortName: optionalText(60),
  kind: choice(clusterKinds),
  stage: choice(clusterStages),
  seat: optionalText(100),
  founded: optionalText(10),
  web: optionalUrl(),
  description: optionalText(4000),
  ownerId: optionalId(),
  coordinatingOrganisationId: optionalId(),
  themeIds: ids(),
};

export const newCluster = z.object(fields);
export const editedCluster = z.object({ ...fields, id: id(), version: version() });
export const newTerm = z.object({
  clusterId: id(),
  personId: id(),
  role: choice(termRoles),
  fromDay: day(),
  toDay: optionalDay(),
  basis: optionalText(300),
});
export const newMembership = z.object({ clusterId: id(), organisationId: id(), fromDay: optionalDay(), toDay: optionalDay() });
export const endedTerm = z.object({ id: id(), version: version(), toDay: day() });
export const endedMembership = z.object({ id: id(), version: version(), toDay: day() });
export const archivedRecord = z.object({ id: id(), version: version() });

export type NewCluster = z.output<typeof newCluster>;
export type EditedCluster = z.output<typeof editedCluster>;
export type NewTerm = z.output<typeof newTerm>;
export type NewMembership = z.output<typeof newMembership>;
export type EndedTerm = z.output<typeof endedTerm>;
export type EndedMembership = z.output<typeof endedMembership>;
export type ArchivedRecord = z.output<typeof archivedRecord>;
