import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import type { Translate } from "#lib/i18n/translate";
import type { getProgramme } from "#lib/programmes/queries";
import { createProgrammeAction, editProgrammeAction } from "#lib/projects/actions";

export function ProgrammeForm({ t, programme }: { t: Translate; programme?: ReturnType<typeof getProgramme> }) {
  const fields: FieldSpec[] = [
    { name: "namePl", label: t("programmes.namePl"), value: programme?.namePl, required: true },
    { name: "nameEn", label: t("programmes.nameEn"), value: programme?.nameEn, lang: "en", required: true },
    { name: "level", label: t("programmes.level"), hint: t("programmes.levelHint"), value: programme?.level },
    { name: "purpose", label: t("programmes.purpose"), kind: "textarea", value: programme?.purpose },
  ];
  if (!programme)
    return (
      <RecordForm
        action={createProgrammeAction}
        fields={fields}
        texts={formTexts(t, t("programmes.new"))}
        requestId={crypto.randomUUID()}
      />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: programme.id },
    { name: "version", label: "", kind: "hidden", value: programme.version },
  ];
  return (
    <RecordForm
      action={editProgrammeAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/programmes/${programme.id}`}
    />
  );
}
