import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import type { Translate } from "#lib/i18n/translate";
import { addContactAction, editContactAction } from "#lib/regions/actions";
import type { getContact } from "#lib/regions/queries";

type Props = { regionId: number; t: Translate; contact?: ReturnType<typeof getContact> };

export function ContactForm({ regionId, t, contact }: Props) {
  const fields: FieldSpec[] = [
    { name: "regionId", label: "", kind: "hidden", value: regionId },
    { name: "name", label: t("regions.contactName"), value: contact?.name, required: true },
    { name: "organisation", label: t("regions.contactOrganisation"), value: contact?.organisation },
    { name: "role", label: t("regions.contactRole"), value: contact?.role },
    { name: "email", label: t("regions.email"), kind: "email", value: contact?.email },
    { name: "phone", label: t("regions.phone"), value: contact?.phone },
  ];
  const lead = <p className="muted small mb-4 max-w-[68ch]">{t("form.personalData")}</p>;
  if (!contact)
    return (
      <>
        {lead}
        <RecordForm
          action={addContactAction}
          fields={fields}
          texts={formTexts(t, t("regions.addContact"))}
          requestId={crypto.randomUUID()}
        />
      </>
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: contact.id },
    { name: "version", label: "", kind: "hidden", value: contact.version },
  ];
  return (
    <>
      {lead}
      <RecordForm
        action={editContactAction}
        fields={[...hidden, ...fields]}
        texts={formTexts(t, t("actions.save"))}
        back={`/regions/${regionId}`}
      />
    </>
  );
}
