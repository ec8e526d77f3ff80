import { currentActor } from "#lib/access/session";
import { audit } from "#lib/audit/audit";
import { isAppError } from "#lib/errors";
import { fileResponse } from "#lib/export/table";
import { format } from "#lib/i18n/format";
import { looseKey, translate } from "#lib/i18n/translate";
import { noteDocx } from "#lib/meetings/minutes/docx";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting } from "#lib/meetings/queries";
import { recordId } from "#lib/page-props";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const t = translate(actor.locale);
  try {
    const { id } = getMeeting(actor, recordId((await params).id));
    const { content, approvedAt, number } = readMinutes(actor, id);
    const approval = approvedAt
      ? t("meetings.approvedAt", { number: number ?? 1, moment: format(actor.locale).moment(approvedAt) })
      : t("meetings.notApproved");
    const file = await noteDocx(content, actor.locale, approval);
    audit(actor, "meeting.export", "meeting", id);
    return fileResponse(file, "docx", `note-${id}`);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(t(looseKey(error.message)), { status: error.code === "refused" ? 403 : 404 });
  }
}
