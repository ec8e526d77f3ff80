import { RecordForm } from "#components/form/record-form";
import { MeetingHead } from "#components/meetings/meeting-head";
import { MinutesBody } from "#components/meetings/minutes-body";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { moveMeetingAction } from "#lib/meetings/actions";
import { readMinutes } from "#lib/meetings/minutes";
import { getMeeting, silentClusters } from "#lib/meetings/queries";
import type { PageProps } from "#lib/page-props";

export default async function MinutesPage({ params }: PageProps) {
  const here = await work("meeting.read");
  const { actor, t, format } = here;
  const id = Number((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  const { content, approvedAt, number } = page(() => readMinutes(actor, id));
  const silent = meeting.status === "in_progress" ? silentClusters(id) : [];
  const isReopening = meeting.status === "approved";
  const fields = (to: string) => [
    { name: "id", label: "", kind: "hidden" as const, value: id },
    { name: "version", label: "", kind: "hidden" as const, value: meeting.version },
    { name: "to", label: "", kind: "hidden" as const, value: to },
    ...(isReopening ? [{ name: "reason", label: t("meetings.reason"), hint: t("meetings.reasonHint"), required: true }] : []),
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
      <div className="columns">
        <MinutesBody
          minutes={content}
          approval={
            approvedAt ? t("meetings.approvedAt", { number: number ?? 1, moment: format.moment(approvedAt) }) : t("meetings.notApproved")
          }
          here={here}
        />
        <aside>
          {here.can("meeting.publish") && (
            <a className="btn" href={`/meetings/${id}/public-note`}>
              {t("news.note")}
            </a>
          )}
          {meeting.can.move.map((to, index) => (
            <RecordForm
              key={to}
              action={moveMeetingAction}
              fields={fields(to)}
              texts={formTexts(t, verb(to))}
              primary={index === meeting.can.move.length - 1 ? to !== "cancelled" : index === 0 && meeting.can.move.includes("cancelled")}
            />
          ))}
        </aside>
      </div>
    </>
  );
}
