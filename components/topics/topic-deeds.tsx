import type { ReactNode } from "react";
import { ArchiveForm } from "#components/form/archive-form";
import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { decideTopicAction, reopenTopicAction } from "#lib/decisions/actions";
import { reopeningFields, topicDecisionFields } from "#lib/decisions/fields";
import { topicOutcomes } from "#lib/decisions/rules";
import { unseenWhenOnly } from "#lib/forms/only";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/forms/options";
import {
  archiveTopicAction,
  putBackTopicAction,
  returnTopicAction,
  submitTopicAction,
  supportTopicAction,
  translateTopicAction,
  withdrawSupportAction,
  withdrawTopicAction,
} from "#lib/topics/actions";
import { englishFields, returnFields, supportFields, withdrawalFields } from "#lib/topics/fields";
import type { TopicPage } from "#lib/topics/page/page";

type Props = { topic: TopicPage; here: Work };

const hidden = (values: Record<string, number | string>): FieldSpec[] =>
  Object.entries(values).map(([name, value]) => ({ name, label: "", kind: "hidden", value }));

/** What this person can do with the topic now: decide, return, submit, support, withdraw. */
export function TopicDeeds({ topic, here }: Props) {
  const { t } = here;
  const { id, version, archivedAt, can } = topic;
  const deed = { here, entity: "topic", record: topic, primary: false } as const;
  return (
    <>
      {can.submit && (
        <RecordForm
          action={submitTopicAction}
          fields={hidden({ id, version, alike: "" })}
          texts={formTexts(t, t(topic.status === "returned" ? "topics.submitAgain" : "topics.submit"))}
        />
      )}
      {can.putBack && <RecordForm action={putBackTopicAction} fields={hidden({ id, version })} texts={formTexts(t, t("topics.putBack"))} />}
      {can.decide && <Decide topic={topic} here={here} />}
      {can.support && <Support topic={topic} here={here} />}
      <WithdrawSupport topic={topic} here={here} />
      {can.return && (
        <Folded label={t("topics.return")}>
          <EntityForm {...deed} fields={returnFields} action={returnTopicAction} submit="topics.return" />
        </Folded>
      )}
      {can.translate && (
        <Folded label={t("topics.english")}>
          <p className="muted small mb-2">{t("topics.englishLead")}</p>
          <EntityForm {...deed} fields={englishFields} action={translateTopicAction} submit="actions.save" />
        </Folded>
      )}
      {can.withdraw && (
        <Folded label={t("topics.withdraw")}>
          <EntityForm {...deed} fields={withdrawalFields} action={withdrawTopicAction} submit="topics.withdraw" />
        </Folded>
      )}
      {can.reopen && (
        <Folded label={t("topics.reopen")}>
          <EntityForm {...deed} fields={reopeningFields} action={reopenTopicAction} submit="topics.reopen" />
        </Folded>
      )}
      {can.archive && <ArchiveForm action={archiveTopicAction} id={id} version={version} archived={archivedAt !== null} t={t} />}
    </>
  );
}

function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details>
      <summary>{label}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}

function Decide({ topic, here }: Props) {
  const { t } = here;
  const outcomes = enumOptions(t, "decisionOutcome", topicOutcomes);
  return (
    <section className="card">
      <h2 className="mb-3">{t("topics.decision")}</h2>
      <EntityForm
        here={here}
        entity="topic"
        fields={topicDecisionFields}
        action={decideTopicAction}
        record={topic}
        submit="topics.decide"
        adapt={(specs) => specs.map((spec) => (spec.name === "outcome" ? { ...spec, options: outcomes } : spec))}
      />
    </section>
  );
}

function Support({ topic, here }: Props) {
  const { t, can } = here;
  const isForAny = can("topic.support");
  const withoutOwn = (spec: FieldSpec): FieldSpec =>
    unseenWhenOnly({ ...spec, options: spec.options?.filter(({ value }) => value !== String(topic.clusterId)) });
  const form = (
    <EntityForm
      here={here}
      entity="topic"
      fields={supportFields}
      action={supportTopicAction}
      hidden={{ topicId: topic.id }}
      submit="topics.support"
      primary={!isForAny}
      adapt={(specs) => specs.map((spec) => (spec.name === "clusterId" ? withoutOwn(spec) : spec))}
    />
  );
  if (isForAny) return <Folded label={t("topics.support")}>{form}</Folded>;
  return (
    <section className="card">
      <h2 className="mb-3">{t("topics.support")}</h2>
      {form}
    </section>
  );
}

/** Whoever may speak for a cluster takes its voice back, each by its name. */
function WithdrawSupport({ topic, here: { can, t } }: Props) {
  if (!topic.can.support) return null;
  const forms = topic.supporters
    .filter((one) => can("topic.support", one))
    .map(({ clusterId, cluster }) => (
      <RecordForm
        key={clusterId}
        action={withdrawSupportAction}
        fields={hidden({ topicId: topic.id, clusterId })}
        texts={formTexts(t, t("topics.withdrawSupportOf", { cluster }))}
        primary={false}
      />
    ));
  if (forms.length === 0 || !can("topic.support")) return forms;
  return <Folded label={t("topics.withdrawSupports")}>{forms}</Folded>;
}
