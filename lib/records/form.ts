import { lists, type Entity } from "#db/enums";
import type { FieldSpec, Option } from "#lib/forms/spec";
import { hasMessage } from "#lib/i18n/translate";
import type { MessageKey } from "#lib/i18n/key";
import { enumOptions } from "#lib/forms/options";
import type { Voice } from "#lib/i18n/voice";
import { countryOptions } from "#lib/records/countries";
import { formFields, type Field, type Fields } from "#lib/records/fields";
import { labelOf, typedOf } from "#lib/records/show";

/** Records of a kind that a select offers; those of `keep` stay in even when archived. */
export type OptionsOf = (entity: Entity, keep: number[]) => Option[];

type Values = Record<string, unknown>;

const kinds: Partial<Record<Field["kind"], FieldSpec["kind"]>> = {
  lines: "textarea",
  email: "email",
  choice: "select",
  country: "select",
  reference: "select",
  references: "checkboxes",
};

const idsIn = (value: unknown): number[] => [value].flat().map(Number).filter(Boolean);

function optionsFor(field: Field, value: unknown, voice: Voice, optionsOf: OptionsOf): Option[] | undefined {
  if (field.list) return enumOptions(voice.t, field.list, lists[field.list]);
  if (field.kind === "country") return countryOptions(voice, String(value ?? field.initial ?? ""));
  return field.entity && optionsOf(field.entity, idsIn(value));
}

/** The form of a record: its fields in their order, filled with `values`; `<domain>.<name>Hint` stands as hint where there is such a text. */
export function formOf(domain: string, fields: Fields, voice: Voice, optionsOf: OptionsOf, values: Values = {}): FieldSpec[] {
  return formFields(fields).map(([name, field]) => {
    const value = values[name];
    const hint = field.hint ?? `${domain}.${name}Hint`;
    return {
      name,
      label: voice.t(labelOf(domain, name, field)),
      kind: field.radios ? "radios" : (kinds[field.kind] ?? "text"),
      value: value === undefined ? field.initial : typedOf(field, value),
      hint: hasMessage(hint) ? voice.t(hint) : undefined,
      options: optionsFor(field, value, voice, optionsOf),
      required: field.required,
      condition: field.requiredIf && voice.t(field.requiredIf as MessageKey),
      lang: field.language,
    };
  });
}
