import { RecordForm } from "#components/form/record-form";
import type { Entity } from "#db/enums";
import type { Work } from "#lib/access/session";
import { entities } from "#lib/entities";
import type { FieldSpec } from "#lib/forms/spec";
import type { FormState } from "#lib/forms/state";
import { formTexts } from "#lib/forms/texts";
import { looseKey, type MessageKey } from "#lib/i18n/key";
import type { Fields } from "#lib/records/fields";
import { formOf } from "#lib/records/form";
import { optionsOf } from "#lib/records/options";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  here: Work;
  entity: Entity;
  /** The fields to ask for, where they are not the record's own. */
  fields?: Fields;
  action: Action;
  /** The record that is edited; without one the form adds. */
  record?: { id: number; version: number } & Record<string, unknown>;
  /** What a new record begins with, or what the form sends unseen. */
  values?: Record<string, unknown>;
  hidden?: Record<string, string | number>;
  submit?: MessageKey;
  back?: string;
  primary?: boolean;
  /** Last word on the fields: leaves one out, narrows its options. */
  adapt?: (specs: FieldSpec[]) => FieldSpec[];
};

/** The form of a record, from the description of its fields: adds, or edits with the version that was read. */
export function EntityForm(props: Props) {
  const { here, entity, fields, action, record, values, hidden = {}, submit, back, primary, adapt = (specs) => specs } = props;
  const { domain, path, fields: own } = entities[entity];
  const specs = formOf(domain, fields ?? own, here, (kind, keep) => optionsOf(here.actor, kind, keep), record ?? values);
  const unseen = { ...(record && { id: record.id, version: record.version }), ...hidden };
  const label = submit ?? (record ? "actions.save" : looseKey(domain, "new"));
  return (
    <RecordForm
      action={action}
      fields={[...Object.entries(unseen).map(([name, value]) => ({ name, label: "", kind: "hidden" as const, value })), ...adapt(specs)]}
      texts={formTexts(here.t, here.t(label))}
      back={back ?? (record && `${path}/${record.id}`)}
      primary={primary}
    />
  );
}
