import { EntityForm } from "#components/form/entity-form";
import type { Work } from "#lib/access/session";
import { unseenWhenOnly } from "#lib/forms/only";
import type { FieldSpec } from "#lib/forms/spec";
import { editTopicAction, proposeTopicAction } from "#lib/topics/actions";
import { proposalFields } from "#lib/topics/fields";
import type { Topic } from "#lib/topics/queries";

type Props = { here: Work; topic?: Topic; clusterId?: number };

/** A draft may lack them; what is submitted must not. */
const needed = new Set(["problem", "themeIds"]);

const adapt = (specs: FieldSpec[]): FieldSpec[] =>
  specs.map((spec) => (needed.has(spec.name) ? { ...spec, required: true } : spec.name === "clusterId" ? unseenWhenOnly(spec) : spec));

/** The form of a topic: a new one asks for which cluster it is, unless the person has one alone. */
export function TopicForm({ here, topic, clusterId }: Props) {
  if (topic) return <EntityForm here={here} entity="topic" action={editTopicAction} record={topic} adapt={adapt} />;
  return (
    <EntityForm
      here={here}
      entity="topic"
      fields={proposalFields}
      action={proposeTopicAction}
      values={{ clusterId }}
      hidden={{ alike: "" }}
      submit="topics.submit"
      adapt={adapt}
    />
  );
}
