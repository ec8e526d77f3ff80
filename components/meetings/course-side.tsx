import { Figures } from "#components/meetings/figures";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { Attendee } from "#lib/meetings/attendance/queries";
import type { Entry, silentClusters } from "#lib/meetings/log/queries";
import type { carriedTasks } from "#lib/meetings/minutes/content";
import { waitsForCluster } from "#lib/meetings/rules";
import type { MeetingHead } from "#lib/meetings/queries";

type Props = {
  meeting: MeetingHead;
  entries: Entry[];
  attendance: Attendee[];
  silent: ReturnType<typeof silentClusters>;
  carried: ReturnType<typeof carriedTasks>;
  here: Work;
};

const shown = 8;

/** Beside the course: what came out of this meeting, who is present, and which clusters were not heard. */
export function CourseSide({ meeting, entries, attendance, silent, carried, here: { t, format } }: Props) {
  const names = { topic: "topics", indication: "indications", decision: "decisions", task: "tasks" } as const;
  const figures = (["topic", "indication", "decision", "task"] as const).map((kind) => ({
    kind,
    count: entries.filter((entry) => entry.kind === kind && !waitsForCluster(entry)).length,
    label: t(key("meetings", names[kind])),
    href: kind === "topic" ? `/topics?meeting=${meeting.id}` : undefined,
  }));
  const present = attendance.filter((one) => one.status === "present" || one.isSpeaker);
  return (
    <aside>
      <section>
        <h2>{t("meetings.fromHere")}</h2>
        <Figures figures={figures} />
      </section>
      <section>
        <h2>{t("meetings.present")}</h2>
        <ul className="rows">
          {present.slice(0, shown).map((one) => (
            <li key={one.personId ?? one.name}>
              <span>
                {one.name}
                <small className="block muted">{one.capacity ?? one.cluster}</small>
              </span>
              {one.isSpeaker ? <span className="chip">{t("meetings.speaker")}</span> : null}
            </li>
          ))}
        </ul>
        {present.length > shown && (
          <Link href={`/meetings/${meeting.id}/attendance`}>{t("record.andMore", { count: present.length - shown })}</Link>
        )}
        {meeting.can.log && (
          <Link className="btn quiet" href={`/meetings/${meeting.id}/attendance`}>
            {t("meetings.attendance")}
          </Link>
        )}
      </section>
      {silent.length > 0 && (
        <section>
          <h2>{t("meetings.silent")}</h2>
          <ul className="rows">
            {silent.map((one) => (
              <li key={one.id}>{one.name}</li>
            ))}
          </ul>
        </section>
      )}
      {carried.length > 0 && (
        <section>
          <h2>{t("meetings.carried")}</h2>
          <ul className="rows">
            {carried.map((task) => (
              <li key={task.id}>
                <Link href={`/tasks/${task.id}`}>{task.title}</Link>
                <span className="muted">{task.dueOn && format.date(task.dueOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {meeting.can.log && meeting.can.move.includes("minutes_draft") && (
        <Link className="btn" href={`/meetings/${meeting.id}/end`}>
          {t("meetings.moveTo.minutes_draft")}
        </Link>
      )}
    </aside>
  );
}
