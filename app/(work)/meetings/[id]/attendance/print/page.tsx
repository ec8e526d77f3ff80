import { ProjectMarks } from "#components/meetings/project-marks";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { hoursText } from "#lib/meetings/hours/hours";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

const emptyRows = 8;

/** The attendance list for signing: everybody expected or present, and empty rows for those who come unannounced. */
export default async function PrintAttendancePage({ params }: PageProps) {
  const { actor, t, format, locale } = await work("meeting.read");
  const id = recordId((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  const { project } = page(() => readMinutes(actor, id)).content;
  const people = attendanceOf(actor, id).filter((one) => one.status !== "declined");
  const rows = [...people.map((one) => ({ name: one.name, capacity: one.capacity ?? one.cluster ?? "" }))];
  while (rows.length < people.length + emptyRows) rows.push({ name: "", capacity: "" });
  const lead = [format.weekday(meeting.day), hoursText(meeting, t), meeting.place];
  return (
    <>
      <p className="notice no-print">
        {t("meetings.printHint")} <Link href={`/meetings/${id}/attendance`}>{t("meetings.attendance")}</Link>
      </p>
      <p className="muted">{[t("meetings.office"), meeting.caseMark].filter(Boolean).join(" · ")}</p>
      <PageHeader title={`${t("meetings.attendanceList")}: ${meeting.title}`} lead={lead.filter(Boolean).join(", ")} />
      <table className="list signing">
        <caption className="sr-only">{t("meetings.attendanceList")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("meetings.ordinal")}</th>
            <th scope="col">{t("meetings.walkInName")}</th>
            <th scope="col">{t("meetings.capacity")}</th>
            <th scope="col">{t("meetings.signature")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{index + 1}.</td>
              <td>{row.name}</td>
              <td data-label={t("meetings.capacity")}>{row.capacity}</td>
              <td data-label={t("meetings.signature")} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted mt-4">{t("form.personalData")}</p>
      <ProjectMarks project={project} locale={locale} />
    </>
  );
}
