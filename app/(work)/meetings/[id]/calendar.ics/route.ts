import { currentActor } from "#lib/access/session";
import { audit } from "#lib/audit/audit";
import { isAppError } from "#lib/errors";
import { toIcs } from "#lib/export/ics";
import { fileResponse } from "#lib/export/table";
import { looseKey, translate } from "#lib/i18n/translate";
import { meetingEvent } from "#lib/meetings/files/calendar";
import { getMeeting } from "#lib/meetings/queries";
import { recordId } from "#lib/page-props";

/** One meeting as a file for any calendar. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  try {
    const meeting = getMeeting(actor, recordId((await params).id));
    const file = toIcs(meeting.title, [meetingEvent(meeting, actor.locale)]);
    audit(actor, "meeting.export", "meeting", meeting.id, null, { file: "calendar" });
    return fileResponse(file, "ics", `meeting-${meeting.id}`);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(translate(actor.locale)(looseKey(error.message)), { status: error.code === "refused" ? 403 : 404 });
  }
}
