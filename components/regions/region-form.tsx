import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import type { Translate } from "#lib/i18n/translate";
import { createRegionAction, editRegionAction } from "#lib/regions/actions";
import type { getRegion } from "#lib/regions/queries";

const degrees = (value: number | null | undefined) => (value == null ? null : String(value).replace(".", ","));

export function RegionForm({ t, region }: { t: Translate; region?: ReturnType<typeof getRegion> }) {
  const fields: FieldSpec[] = [
    { name: "namePl", label: t("regions.namePl"), value: region?.namePl, required: true },
    { name: "nameEn", label: t("regions.nameEn"), value: region?.nameEn },
    { name: "nameOwn", label: t("regions.nameOwn"), value: region?.nameOwn },
    { name: "country", label: t("regions.country"), hint: t("regions.countryHint"), value: region?.country, required: true },
    { name: "seat", label: t("regions.seat"), value: region?.seat },
    { name: "nutsCode", label: t("regions.code"), hint: t("regions.nutsHint"), value: region?.nutsCode },
    {
      name: "nutsVersion",
      label: t("regions.nutsVersion"),
      hint: t("regions.nutsVersionHint"),
      value: region ? region.nutsVersion : "2021",
    },
    { name: "latitude", label: t("regions.latitude"), hint: t("regions.degreesHint"), value: degrees(region?.latitude) },
    { name: "longitude", label: t("regions.longitude"), hint: t("regions.degreesHint"), value: degrees(region?.longitude) },
    { name: "profile", label: t("regions.profile"), kind: "textarea", value: region?.profile },
  ];
  if (!region)
    return (
      <RecordForm action={createRegionAction} fields={fields} texts={formTexts(t, t("regions.new"))} requestId={crypto.randomUUID()} />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: region.id },
    { name: "version", label: "", kind: "hidden", value: region.version },
  ];
  return (
    <RecordForm
      action={editRegionAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/regions/${region.id}`}
    />
  );
}
