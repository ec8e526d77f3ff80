import { RecordForm } from "#components/form/record-form";
import type { Actor } from "#lib/access/actor";
import { clusterOptions, themeOptions } from "#lib/clusters/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/forms/options";
import type { Translate } from "#lib/i18n/translate";
import { editTopicAction, proposeTopicAction } from "#lib/topics/actions";
import type { getTopic } from "#lib/topics/queries";

type Props = { actor: Actor; t: Translate; topic?: ReturnType<typeof getTopic>; clusterId?: number };

export function TopicForm({ actor, t, topic, clusterId }: Props) {
  const words: FieldSpec[] = [
    { name: "title", label: t("topics.name"), hint: t("topics.titleHint"), value: topic?.title, required: true },
    { name: "problem", label: t("topics.problem"), hint: t("topics.problemHint"), kind: "textarea", value: topic?.problem, required: true },
    { name: "pilotAction", label: t("topics.pilotAction"), hint: t("topics.pilotActionHint"), kind: "textarea", value: topic?.pilotAction },
    {
      name: "learningQuestion",
      label: t("topics.learningQuestion"),
      hint: t("topics.learningQuestionHint"),
      kind: "textarea",
      value: topic?.learningQuestion,
    },
    {
      name: "themeIds",
      label: t("topics.themes"),
      kind: "checkboxes",
      value: topic?.themeIds ?? [],
      options: recordOptions(themeOptions(actor)),
      required: true,
    },
  ];
  if (topic) {
    const hidden: FieldSpec[] = [
      { name: "id", label: "", kind: "hidden", value: topic.id },
      { name: "version", label: "", kind: "hidden", value: topic.version },
      { name: "expectedResult", label: t("topics.expectedResult"), kind: "textarea", value: topic.expectedResult },
    ];
    return (
      <RecordForm
        action={editTopicAction}
        fields={[...words, ...hidden]}
        texts={formTexts(t, t("actions.save"))}
        back={`/topics/${topic.id}`}
      />
    );
  }
  const clusters = recordOptions(clusterOptions(actor));
  const only = clusters.length === 1 ? clusters[0]?.value : undefined;
  const cluster: FieldSpec = only
    ? { name: "clusterId", label: "", kind: "hidden", value: only }
    : { name: "clusterId", label: t("topics.cluster"), kind: "select", value: clusterId, options: clusters, required: true };
  return (
    <RecordForm
      action={proposeTopicAction}
      fields={[cluster, ...words]}
      texts={formTexts(t, t("topics.submit"))}
      requestId={crypto.randomUUID()}
    />
  );
}
