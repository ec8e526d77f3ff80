import { entryKinds } from "#db/enums";
import { Capture } from "#components/meetings/capture";
import { LeftBehind } from "#components/meetings/unsent";
import { CourseSide } from "#components/meetings/course-side";
import { EntryLog } from "#components/meetings/entry-log";
import { MeetingHead } from "#components/meetings/meeting-head";
import { page, work } from "#lib/access/session";
import { now } from "#lib/clock";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { namesShown } from "#lib/meetings/log/dictionary";
import { logLineAction } from "#lib/meetings/log/plain-action";
import { captureNames, entriesOf, silentClusters } from "#lib/meetings/log/queries";
import { captureTexts } from "#lib/meetings/log/texts";
import { carriedTasks } from "#lib/meetings/minutes/content";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function MeetingPage({ params, searchParams }: PageProps) {
  const here = await work("meeting.read");
  const { actor, t, can } = here;
  const id = recordId((await params).id);
  const { problem, words } = await searchParams;
  const meeting = page(() => getMeeting(actor, id));
  const entries = entriesOf(actor, id);
  const attendance = attendanceOf(actor, id);
  const known = namesShown(actor, [...attendance.map((one) => one.name), ...entries.map((one) => one.saidBy)]);
  return (
    <>
      <MeetingHead meeting={meeting} here={here} tab="course" />
      <div className="columns">
        <div>
          {entries.length === 0 && !meeting.can.log && <p className="muted">{t("meetings.noEntries")}</p>}
          <EntryLog entries={entries} known={known} here={here} editIn={meeting.can.log ? id : undefined} />
          {problem && (
            <p className="summary" role="alert">
              {String(problem)} <q>{String(words)}</q>
            </p>
          )}
          {!meeting.can.log && can("meeting.log") && <LeftBehind meetingId={id} authorId={actor.userId} texts={captureTexts(t)} />}
          {meeting.can.log && (
            <Capture
              meetingId={id}
              authorId={actor.userId}
              names={captureNames(actor, id)}
              shown={entries.map((entry) => entry.id)}
              madeAt={now()}
              kinds={entryKinds}
              texts={captureTexts(t)}
              action={logLineAction}
              firstId={crypto.randomUUID()}
              initial={problem ? "" : String(words ?? "").slice(0, 1000)}
            />
          )}
        </div>
        <CourseSide
          meeting={meeting}
          entries={entries}
          attendance={attendance}
          silent={silentClusters(actor, id)}
          carried={meeting.can.log ? carriedTasks(actor, meeting) : []}
          here={here}
        />
      </div>
    </>
  );
}
