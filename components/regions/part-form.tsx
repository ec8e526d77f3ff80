import { EntityForm } from "#components/form/entity-form";
import type { Work } from "#lib/access/session";
import { addContactAction, addEvidenceAction, addRelationAction, editContactAction, editEvidenceAction } from "#lib/regions/actions";
import type { getContact } from "#lib/regions/contacts/queries";
import type { getEvidence } from "#lib/regions/evidence/queries";
import { contactFields, evidenceFields, relationFields } from "#lib/regions/fields";

type Of = { here: Work; regionId: number };

export function EvidenceForm({ here, regionId, evidence }: Of & { evidence?: ReturnType<typeof getEvidence> }) {
  const form = { here, entity: "region" as const, fields: evidenceFields };
  return evidence ? (
    <EntityForm {...form} action={editEvidenceAction} record={evidence} back={`/regions/${regionId}`} />
  ) : (
    <EntityForm {...form} action={addEvidenceAction} hidden={{ regionId }} submit="regions.addEvidence" />
  );
}

export function ContactForm({ here, regionId, contact }: Of & { contact?: ReturnType<typeof getContact> }) {
  const form = { here, entity: "region" as const, fields: contactFields };
  return (
    <>
      <p className="muted small mb-4 max-w-[68ch]">{here.t("form.personalData")}</p>
      {contact ? (
        <EntityForm {...form} action={editContactAction} record={contact} back={`/regions/${regionId}`} />
      ) : (
        <EntityForm {...form} action={addContactAction} hidden={{ regionId }} submit="regions.addContact" />
      )}
    </>
  );
}

export function RelationForm({ here, regionId }: Of) {
  return (
    <EntityForm
      here={here}
      entity="region"
      fields={relationFields}
      action={addRelationAction}
      hidden={{ regionId }}
      submit="regions.addRelation"
      primary={false}
    />
  );
}
