import { RecordForm } from "#components/form/record-form";
import { formTexts } from "#lib/forms/texts";
import type { FormState } from "#lib/forms/state";
import type { Translate } from "#lib/i18n/translate";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  id: number;
  version: number;
  archived: boolean;
  t: Translate;
};

/** The one button that moves a record into the archive, or back. */
export function ArchiveForm({ action, id, version, archived, t }: Props) {
  const fields = [
    { name: "id", label: "", kind: "hidden" as const, value: id },
    { name: "version", label: "", kind: "hidden" as const, value: version },
  ];
  return (
    <RecordForm action={action} fields={fields} texts={formTexts(t, t(archived ? "actions.restore" : "actions.archive"))} primary={false} />
  );
}
