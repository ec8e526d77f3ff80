import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { MeetingHead } from "#components/meetings/meeting-head";
import { Link } from "#components/ui/link";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { addWalkInAction, tickAttendanceAction } from "#lib/meetings/actions";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { walkInFields } from "#lib/meetings/fields";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function AttendancePage({ params }: PageProps) {
  const here = await work("meeting.read");
  const { actor, t } = here;
  const id = recordId((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  const list = attendanceOf(actor, id);
  const present = list.filter((one) => one.status === "present").map((one) => String(one.personId));
  const options = list.map((one) => ({
    value: String(one.personId),
    label: [one.name, one.capacity ?? one.cluster].filter(Boolean).join(", "),
  }));
  const ticks = [
    { name: "meetingId", label: "", kind: "hidden" as const, value: id },
    ...list.map((one) => ({ name: "shownIds", label: "", kind: "hidden" as const, value: one.personId })),
    { name: "presentIds", label: t("meetings.present"), kind: "checkboxes" as const, value: present, options, required: true },
  ];
  return (
    <>
      <MeetingHead meeting={meeting} here={here} tab="attendance" />
      <p className="mt-4">
        <Link className="btn" href={`/meetings/${id}/attendance/print`}>
          {t("meetings.printAttendance")}
        </Link>
      </p>
      {meeting.can.log ? (
        <div className="columns">
          <section>
            {list.length > 0 && <RecordForm action={tickAttendanceAction} fields={ticks} texts={formTexts(t, t("meetings.tick"))} />}
          </section>
          <aside>
            <section>
              <h2>{t("meetings.walkIn")}</h2>
              <EntityForm
                here={here}
                entity="meeting"
                fields={walkInFields}
                action={addWalkInAction}
                hidden={{ meetingId: id, who: "" }}
                submit="meetings.walkInAdd"
                primary={list.length === 0}
              />
              <p className="small muted mt-3">{t("form.personalData")}</p>
            </section>
          </aside>
        </div>
      ) : (
        <ul className="rows section">
          {list.map((one) => (
            <li key={one.personId ?? one.name}>
              <span>{[one.name, one.capacity ?? one.cluster].filter(Boolean).join(", ")}</span>
              <span className="muted">{t(key("enums.attendanceStatus", one.status))}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
