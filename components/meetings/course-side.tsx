import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { attendanceOf, Entry, MeetingHead, silentClusters } from "#lib/meetings/queries";

type Props = {
  meeting: MeetingHead;
  entries: Entry[];
  attendance: ReturnType<typeof attendanceOf>;
  silent: ReturnType<typeof silentClusters>;
  here: Work;
};

const shown = 8;

/** Beside the course: what came out of this meeting, who is present, and which clusters were not heard. */
export function CourseSide({ meeting, entries, attendance, silent, here: { t } }: Props) {
  const figures = (["topic", "indication", "decision", "task"] as const).map(
    (kind) => [kind, entries.filter((entry) => entry.kind === kind).length] as const,
  );
  const names = { topic: "topics", indication: "indications", decision: "decisions", task: "tasks" };
  const present = attendance.filter((one) => one.status === "present" || one.isSpeaker);
  return (
    <aside>
      <section>
        <h2>{t("meetings.fromHere")}</h2>
        <div className="grid grid-cols-2 gap-3 mt-2">
          {figures.map(([kind, count]) => (
            <div key={kind}>
              <b className="font-serif text-2xl">{count}</b>
              <div className="muted">
                {kind === "topic" ? <a href={`/topics?meeting=${meeting.id}`}>{t("meetings.topics")}</a> : t(key("meetings", names[kind]))}
              </div>
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>{t("meetings.present")}</h2>
        <ul className="rows">
          {present.slice(0, shown).map((one) => (
            <li key={one.personId}>
              <span>
                {one.name}
                <small className="block muted">{one.capacity ?? one.cluster}</small>
              </span>
              {one.isSpeaker ? <span className="chip">{t("meetings.speaker")}</span> : null}
            </li>
          ))}
        </ul>
        {present.length > shown && (
          <a href={`/meetings/${meeting.id}/attendance`}>{t("record.andMore", { count: present.length - shown })}</a>
        )}
        {meeting.can.log && (
          <a className="btn quiet" href={`/meetings/${meeting.id}/attendance`}>
            {t("meetings.attendance")}
          </a>
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
    </aside>
  );
}
