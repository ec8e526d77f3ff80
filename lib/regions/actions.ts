"use server";

import { formAction } from "#lib/forms/action";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";
import { archiveRegion, createRegion, editRegion, moveRegion } from "#lib/regions/commands";
import { addContact, archiveContact, editContact } from "#lib/regions/contacts/commands";
import { getContact } from "#lib/regions/contacts/queries";
import { addEvidence, archiveEvidence, checkEvidence, editEvidence } from "#lib/regions/evidence/commands";
import { getEvidence } from "#lib/regions/evidence/queries";
import { contactFields, correctedFields, evidenceFields, regionFields } from "#lib/regions/fields";
import { editIndication, indicateRegion, matchIndication, unmatchIndication, withdrawIndication } from "#lib/regions/indications/commands";
import { getIndication } from "#lib/regions/indications/queries";
import {
  editedContact,
  editedEvidence,
  editedIndication,
  editedRegion,
  matchedIndication,
  movedRegion,
  newContact,
  newEvidence,
  newIndication,
  newRegion,
  newRelation,
  removedRelation,
  savedReview,
  withdrawnIndication,
} from "#lib/regions/input";
import { getRegion } from "#lib/regions/queries";
import { addRelation, removeRelation } from "#lib/regions/relations/commands";
import { saveReview } from "#lib/regions/reviews/commands";

const pageOf = (id: number) => `/regions/${id}`;
const newer = newerOf(regionFields, getRegion, "region");
const newerEvidence = newerOf(evidenceFields, getEvidence);
const newerContact = newerOf(contactFields, getContact);
const newerIndication = newerOf(correctedFields, getIndication);

export const createRegionAction = formAction({ schema: newRegion, run: (actor, input) => pageOf(createRegion(actor, input)) });
export const editRegionAction = formAction({ schema: editedRegion, run: (actor, input) => pageOf(editRegion(actor, input)), newer });
export const archiveRegionAction = formAction({ schema: archived, run: (actor, input) => pageOf(archiveRegion(actor, input)), newer });
export const moveRegionAction = formAction({ schema: movedRegion, run: (actor, input) => pageOf(moveRegion(actor, input)), newer });
export const saveReviewAction = formAction({ schema: savedReview, run: (actor, input) => pageOf(saveReview(actor, input)) });
export const addEvidenceAction = formAction({
  schema: newEvidence,
  run: (actor, input) => (addEvidence(actor, input), pageOf(input.regionId)),
});
export const editEvidenceAction = formAction({
  schema: editedEvidence,
  run: (actor, input) => pageOf(editEvidence(actor, input)),
  newer: newerEvidence,
});
export const checkEvidenceAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(checkEvidence(actor, input)),
  newer: newerEvidence,
});
export const archiveEvidenceAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(archiveEvidence(actor, input)),
  newer: newerEvidence,
});
export const addContactAction = formAction({
  schema: newContact,
  run: (actor, input) => (addContact(actor, input), pageOf(input.regionId)),
});
export const editContactAction = formAction({
  schema: editedContact,
  run: (actor, input) => pageOf(editContact(actor, input)),
  newer: newerContact,
});
export const archiveContactAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(archiveContact(actor, input)),
  newer: newerContact,
});
export const addRelationAction = formAction({
  schema: newRelation,
  run: (actor, input) => (addRelation(actor, input), pageOf(input.regionId)),
});
export const removeRelationAction = formAction({ schema: removedRelation, run: (actor, input) => pageOf(removeRelation(actor, input)) });
export const indicateRegionAction = formAction({
  schema: newIndication,
  run: (actor, input) => (indicateRegion(actor, input), input.regionId ? pageOf(input.regionId) : "/regions"),
});
export const matchIndicationAction = formAction({
  schema: matchedIndication,
  run: (actor, input) => pageOf(matchIndication(actor, input)),
  newer: newerIndication,
});
const clusterPage = (id: number) => `/clusters/${id}`;
export const editIndicationAction = formAction({
  schema: editedIndication,
  run: (actor, input) => clusterPage(editIndication(actor, input)),
  newer: newerIndication,
});
export const withdrawIndicationAction = formAction({
  schema: withdrawnIndication,
  run: (actor, input) => clusterPage(withdrawIndication(actor, input)),
  newer: newerIndication,
});
export const unmatchIndicationAction = formAction({
  schema: archived,
  run: (actor, input) => (unmatchIndication(actor, input), "/regions/unmatched"),
  newer: newerIndication,
});
