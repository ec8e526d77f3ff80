import { EntityForm } from "#components/form/entity-form";
import { Facts } from "#components/ui/facts";
import type { Work } from "#lib/access/session";
import { endFields } from "#lib/clusters/fields";
import type { FormState } from "#lib/forms/state";
import type { MessageKey } from "#lib/i18n/key";

type Props = {
  here: Work;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { id: number; version: number; clusterId: number; toDay: string | null };
  facts: [label: string, value: string | null][];
  submit: MessageKey;
};

/** Ends a term of office or a membership by its last day. */
export function EndForm({ here, action, of, facts, submit }: Props) {
  return (
    <div className="section grid gap-4 max-w-2xl">
      <Facts of={facts} />
      <EntityForm
        here={here}
        entity="cluster"
        fields={endFields}
        action={action}
        record={of}
        submit={submit}
        back={`/clusters/${of.clusterId}`}
      />
    </div>
  );
}
