import { themeAxes } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { Actor } from "#lib/access/actor";
import { createCriterionAction, createThemeAction, editCriterionAction, editRateAction, editThemeAction } from "#lib/dictionaries/actions";
import type { DictionaryName } from "#lib/dictionaries/input";
import { getCriterion, getRate, getTheme } from "#lib/dictionaries/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/forms/options";
import type { Translate } from "#lib/i18n/translate";

type Props = { actor: Actor; dictionary: DictionaryName; id?: number; t: Translate };

const actions = {
  themes: [createThemeAction, editThemeAction],
  criteria: [createCriterionAction, editCriterionAction],
  rates: [editRateAction, editRateAction],
} as const;

type Entry = { namePl: string; nameEn: string; id: number; version: number };

function ownFields({ actor, dictionary, id, t }: Props): { entry?: Entry; fields: FieldSpec[] } {
  if (dictionary === "themes") {
    const entry = id ? getTheme(actor, id) : undefined;
    const options = enumOptions(t, "themeAxis", themeAxes);
    return {
      entry,
      fields: [
        { name: "axis", label: t("dictionaries.axis"), kind: "radios", value: entry?.axis, options, required: true },
        { name: "position", label: t("dictionaries.position"), value: entry?.position ?? 0, required: true },
      ],
    };
  }
  if (dictionary === "criteria") {
    const entry = id ? getCriterion(actor, id) : undefined;
    return {
      entry,
      fields: [
        {
          name: "guidance",
          label: t("dictionaries.guidance"),
          hint: t("dictionaries.guidanceHint"),
          kind: "textarea",
          value: entry?.guidance,
        },
        { name: "weight", label: t("dictionaries.weight"), value: entry?.weight ?? 1, required: true },
        { name: "position", label: t("dictionaries.position"), value: entry?.position ?? 0, required: true },
      ],
    };
  }
  const entry = id ? getRate(actor, id) : undefined;
  return {
    entry,
    fields: [
      { name: "amount", label: t("dictionaries.amount"), value: entry?.amountTyped, required: true },
      ...(entry?.upToKm != null ? [{ name: "upToKm", label: t("dictionaries.upToKm"), value: entry.upToKm }] : []),
    ],
  };
}

/** One entry of a dictionary: its names in both languages and what its kind needs. */
export function EntryForm(props: Props) {
  const { dictionary, t } = props;
  const { entry, fields } = ownFields(props);
  const names: FieldSpec[] = [
    { name: "namePl", label: t("dictionaries.namePl"), value: entry?.namePl, required: true },
    { name: "nameEn", label: t("dictionaries.nameEn"), value: entry?.nameEn, lang: "en", required: true },
  ];
  const which: FieldSpec[] = entry
    ? [
        { name: "id", label: "", kind: "hidden", value: entry.id },
        { name: "version", label: "", kind: "hidden", value: entry.version },
      ]
    : [];
  return (
    <RecordForm
      action={actions[dictionary][entry ? 1 : 0]}
      fields={[...which, ...names, ...fields]}
      texts={formTexts(t, entry ? t("actions.save") : t(`dictionaries.${dictionary}.new`))}
      requestId={entry ? undefined : crypto.randomUUID()}
      back="/admin/dictionaries"
    />
  );
}
