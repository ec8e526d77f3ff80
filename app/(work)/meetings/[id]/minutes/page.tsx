import { ArchiveForm } from "#components/form/archive-form";
import { RecordForm } from "#components/form/record-form";
import { MeetingHead } from "#components/meetings/meeting-head";
import { MinutesBody } from "#components/meetings/minutes-body";
import { Link } from "#components/ui/link";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { archiveMeetingAction, moveMeetingAction } from "#lib/meetings/actions";
import { homelessEntries } from "#lib/meetings/births/homeless";
import { silentClusters } from "#lib/meetings/log/queries";
import { namesShown } from "#lib/meetings/log/dictionary";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting } from "#lib/meetings/queries";
import { needsReason } from "#lib/meetings/rules";
import { recordId, type PageProps } from "#lib/page-props";

export default async function MinutesPage({ params }: PageProps) {
  const here = await work("meeting.read");
  const { actor, t, format } = here;
  const id = recordId((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  const { content, approvedAt, number } = page(() => readMinutes(actor, id));
  const known = namesShown(actor, [...content.participants.map((one) => one.name), ...content.entries.map((one) => one.saidBy)]);
  const silent = meeting.can.log && meeting.status !== "minutes_draft" ? silentClusters(actor, id) : [];
  const homeless = homelessEntries(actor, id).length;
  const isReopening = meeting.status === "approved";
  const fields = (to: (typeof meeting.can.move)[number]) => [
    { name: "id", label: "", kind: "hidden" as const, value: id },
    { name: "version", label: "", kind: "hidden" as const, value: meeting.version },
    { name: "to", label: "", kind: "hidden" as const, value: to },
    { name: "sure", label: "", kind: "hidden" as const, value: "" },
    ...(needsReason(meeting.status, to)
      ? [{ name: "reason", label: t("meetings.reason"), hint: isReopening ? t("meetings.reasonHint") : undefined, required: true }]
      : []),
  ];
  const verb = (to: (typeof meeting.can.move)[number]) =>
    to === "planned"
      ? ""
      : to === "minutes_draft" && meeting.status !== "in_progress" && meeting.status !== "planned"
        ? t("meetings.moveTo.back")
        : t(`meetings.moveTo.${to}`);
  return (
    <>
      <MeetingHead meeting={meeting} here={here} tab="minutes" />
      {silent.length > 0 && (
        <p className="notice mt-4" role="status">
          {t("meetings.silent")}: {silent.map((one) => one.name).join(", ")}
        </p>
      )}
      {homeless > 0 && (
        <p className="notice mt-4" role="status">
          {t("meetings.homelessCount", { count: homeless })}.{" "}
          {meeting.can.edit && <Link href={`/meetings/${id}/end`}>{t("meetings.settle")}</Link>}
        </p>
      )}
      <div className="columns">
        <MinutesBody
          minutes={content}
          known={known}
          approval={
            approvedAt ? t("meetings.approvedAt", { number: number ?? 1, moment: format.moment(approvedAt) }) : t("meetings.notApproved")
          }
          here={here}
        />
        <aside>
          <Link className="btn" href={`/meetings/${id}/minutes/print`}>
            {t("actions.print")}
          </Link>
          {here.can("meeting.publish") && (
            <Link className="btn" href={`/meetings/${id}/public-note`}>
              {t("news.note")}
            </Link>
          )}
          {meeting.can.move.map((to, index) => {
            const isPrimary =
              index === meeting.can.move.length - 1 ? to !== "cancelled" : index === 0 && meeting.can.move.includes("cancelled");
            return to === "minutes_draft" && silent.length + homeless > 0 && meeting.can.log ? (
              <Link key={to} className={isPrimary ? "btn primary" : "btn"} href={`/meetings/${id}/end`}>
                {verb(to)}
              </Link>
            ) : to === "cancelled" ? (
              <details key={to}>
                <summary>{verb(to)}</summary>
                <RecordForm action={moveMeetingAction} fields={fields(to)} texts={formTexts(t, verb(to))} primary={false} />
              </details>
            ) : (
              <RecordForm key={to} action={moveMeetingAction} fields={fields(to)} texts={formTexts(t, verb(to))} primary={isPrimary} />
            );
          })}
          {meeting.can.archive && (
            <ArchiveForm action={archiveMeetingAction} id={id} version={meeting.version} archived={meeting.archivedAt !== null} t={t} />
          )}
        </aside>
      </div>
    </>
  );
}
