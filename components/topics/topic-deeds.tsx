import { stances } from "#db/enums";
import { ArchiveForm } from "#components/form/archive-form";
import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { clusterOptions } from "#lib/clusters/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { decideTopicAction, reopenTopicAction } from "#lib/decisions/actions";
import {
  archiveTopicAction,
  returnTopicAction,
  submitTopicAction,
  supportTopicAction,
  withdrawSupportAction,
  withdrawTopicAction,
} from "#lib/topics/actions";
import type { TopicPage } from "#lib/topics/queries";

type Props = { topic: TopicPage; here: Work };

const hidden = (name: string, value: string | number): FieldSpec => ({ name, label: "", kind: "hidden", value });

const submitText: Record<string, "topics.submitAgain" | "topics.putBack"> = { returned: "topics.submitAgain", withdrawn: "topics.putBack" };

/** What this person can do with the topic now: decide, return, submit, support, withdraw. */
export function TopicDeeds({ topic, here }: Props) {
  const { t } = here;
  const which = [hidden("id", topic.id), hidden("version", topic.version)];
  return (
    <>
      {topic.can.submit && (
        <RecordForm action={submitTopicAction} fields={which} texts={formTexts(t, t(submitText[topic.status] ?? "topics.submit"))} />
      )}
      {topic.can.decide && <Decide topic={topic} here={here} />}
      {topic.can.support && <Support topic={topic} here={here} />}
      <WithdrawSupport topic={topic} here={here} />
      {topic.can.return && (
        <details>
          <summary>{t("topics.return")}</summary>
          <div className="mt-3">
            <RecordForm
              action={returnTopicAction}
              fields={[
                ...which,
                { name: "note", label: t("topics.returnNote"), kind: "textarea", required: true },
                { name: "dueOn", label: t("topics.returnDue"), hint: t("meetings.dayHint"), required: true },
              ]}
              texts={formTexts(t, t("topics.return"))}
              primary={false}
            />
          </div>
        </details>
      )}
      {topic.can.withdraw && (
        <details>
          <summary>{t("topics.withdraw")}</summary>
          <div className="mt-3">
            <RecordForm
              action={withdrawTopicAction}
              fields={[...which, { name: "reason", label: t("topics.reason"), required: true }]}
              texts={formTexts(t, t("topics.withdraw"))}
              primary={false}
            />
          </div>
        </details>
      )}
      {topic.can.reopen && (
        <details>
          <summary>{t("topics.reopen")}</summary>
          <div className="mt-3">
            <RecordForm
              action={reopenTopicAction}
              fields={[
                ...which,
                { name: "reason", label: t("topics.reason"), hint: t("topics.reopenHint"), kind: "textarea", required: true },
              ]}
              texts={formTexts(t, t("topics.reopen"))}
              primary={false}
            />
          </div>
        </details>
      )}
      {topic.can.archive && (
        <ArchiveForm action={archiveTopicAction} id={topic.id} version={topic.version} archived={topic.archivedAt !== null} t={t} />
      )}
    </>
  );
}

function Decide({ topic, here: { t } }: Props) {
  const fields: FieldSpec[] = [
    hidden("id", topic.id),
    {
      name: "outcome",
      label: t("topics.outcome"),
      kind: "radios",
      options: enumOptions(t, "decisionOutcome", ["accepted", "deferred", "rejected"]),
      required: true,
    },
    { name: "reason", label: t("topics.reason"), hint: t("topics.decideHint"), kind: "textarea", required: true },
  ];
  return (
    <section className="card">
      <h2 className="mb-3">{t("topics.decision")}</h2>
      <RecordForm action={decideTopicAction} fields={fields} texts={formTexts(t, t("topics.decide"))} />
    </section>
  );
}

function Support({ topic, here: { actor, t, can } }: Props) {
  const clusters = recordOptions(clusterOptions(actor).filter((one) => one.id !== topic.clusterId));
  const only = clusters.length === 1 ? clusters[0] : undefined;
  const fields: FieldSpec[] = [
    hidden("topicId", topic.id),
    only
      ? hidden("clusterId", only.value)
      : { name: "clusterId", label: t("topics.asCluster"), kind: "select", options: clusters, required: true },
    { name: "stance", label: t("topics.stance"), kind: "radios", options: enumOptions(t, "stance", stances), required: true },
  ];
  const form = (
    <RecordForm action={supportTopicAction} fields={fields} texts={formTexts(t, t("topics.support"))} primary={!can("topic.support")} />
  );
  return can("topic.support") ? (
    <details>
      <summary>{t("topics.support")}</summary>
      <div className="mt-3">{form}</div>
    </details>
  ) : (
    <section className="card">
      <h2 className="mb-3">{t("topics.support")}</h2>
      {form}
    </section>
  );
}

/** A coordinator may take back the voice of their own cluster. */
function WithdrawSupport({ topic, here: { actor, t } }: Props) {
  const own = topic.supporters.find((one) => actor.clusterIds.includes(one.clusterId) && one.state !== "withdrawn");
  if (!own || !topic.can.support) return null;
  const fields = [hidden("topicId", topic.id), hidden("clusterId", own.clusterId)];
  return <RecordForm action={withdrawSupportAction} fields={fields} texts={formTexts(t, t("topics.withdrawSupport"))} primary={false} />;
}
