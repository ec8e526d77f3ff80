"use server";

import { formAction } from "#lib/forms/action";
import { contactFields, evidenceFields, indicationFields, regionFields } from "#lib/regions/fields";
import { newerOf } from "#lib/history/newer";
import { archiveRegion, createRegion, editRegion, moveRegion } from "#lib/regions/commands";
import {
  addContact,
  addEvidence,
  addRelation,
  archiveContact,
  archiveEvidence,
  checkEvidence,
  editContact,
  editEvidence,
  removeRelation,
} from "#lib/regions/evidence";
import { getIndication, indicateRegion, matchIndication } from "#lib/regions/indications";
import {
  editedContact,
  editedEvidence,
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
  versioned,
} from "#lib/regions/input";
import { getContact, getEvidence, getRegion } from "#lib/regions/queries";
import { saveReview } from "#lib/regions/reviews";

const pageOf = (id: number) => `/regions/${id}`;
const newerEvidence = newerOf(evidenceFields, getEvidence);
const newerContact = newerOf(contactFields, getContact);
const newerIndication = newerOf(indicationFields, getIndication);
const newer = newerOf(regionFields, getRegion, "region");

export const createRegionAction = formAction({ schema: newRegion, run: (actor, input) => pageOf(createRegion(actor, input)) });
export const editRegionAction = formAction({
  schema: editedRegion,
  run: (actor, input) => pageOf(editRegion(actor, input)),
  newer,
});
export const archiveRegionAction = formAction({ schema: versioned, run: (actor, input) => pageOf(archiveRegion(actor, input)), newer });
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
  schema: versioned,
  run: (actor, input) => pageOf(checkEvidence(actor, input)),
  newer: newerEvidence,
});
export const archiveEvidenceAction = formAction({
  schema: versioned,
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
  schema: versioned,
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
  run: (actor, input) => {
    indicateRegion(actor, input);
    return input.regionId ? pageOf(input.regionId) : "/regions";
  },
});
export const matchIndicationAction = formAction({
  schema: matchedIndication,
  run: (actor, input) => pageOf(matchIndication(actor, input)),
  newer: newerIndication,
});
