import { ArchiveForm } from "#components/form/archive-form";
import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { archiveDecisionAction, publishDecisionsAction } from "#lib/decisions/actions";
import type { DecisionPage } from "#lib/decisions/queries";
import { decisionNumber } from "#lib/decisions/rules";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { pathOf } from "#lib/search/paths";

/** One decision: what, why, when and by whom; a draft with what can be done with it. */
export function DecisionBody({ decision, here: { t, format } }: { decision: DecisionPage; here: Work }) {
  const { id, number, subjectKind, subjectId, meetingId, supersededById } = decision;
  const related = [
    subjectId && subjectKind !== "general"
      ? { href: pathOf(subjectKind, subjectId), label: t(key("enums.decisionSubject", subjectKind)) }
      : null,
    meetingId ? { href: pathOf("meeting", meetingId), label: t("decisions.meeting") } : null,
    supersededById ? { href: pathOf("decision", supersededById), label: t("decisions.supersededBy") } : null,
  ].filter((one) => one !== null);
  const lead = [decisionNumber(number), t(key("enums.decisionSubject", subjectKind))].filter(Boolean).join(" · ");
  const published = decision.publishedAt && [format.moment(decision.publishedAt), decision.by].filter(Boolean).join(", ");
  return (
    <>
      <PageHeader crumbs={[{ href: "/decisions", label: t("decisions.title") }]} title={decision.title} lead={lead}>
        <StateChip state={decision.state} label={t(key("enums.decisionState", decision.state))} />
        {decision.can.history && (
          <Link className="btn" href={`/decisions/${id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {decision.can.edit && (
          <Link className="btn" href={`/decisions/${id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <Facts
          of={[
            [t("decisions.outcome"), t(key("enums.decisionOutcome", decision.outcome))],
            [t("decisions.reason"), decision.reason],
            [t("decisions.validUntil"), decision.validUntil && format.day(decision.validUntil)],
            [t("decisions.override"), decision.override],
            [t("decisions.published"), published],
          ]}
        />
        <aside>
          {related.length > 0 && (
            <ul className="rows">
              {related.map((one) => (
                <li key={one.href}>
                  <Link href={one.href}>{one.label}</Link>
                </li>
              ))}
            </ul>
          )}
          {decision.can.publish && (
            <RecordForm
              action={publishDecisionsAction}
              fields={[{ name: "decisionIds", label: "", kind: "hidden", value: `${id}:${decision.version}` }]}
              texts={formTexts(t, t("decisions.publishOne"))}
            />
          )}
          {decision.can.archive && (
            <ArchiveForm action={archiveDecisionAction} id={id} version={decision.version} archived={decision.archivedAt !== null} t={t} />
          )}
        </aside>
      </div>
    </>
  );
}
