import { fileResponse } from "#lib/export/table";
import { calendarIcs } from "#lib/scenarios/files/calendar";
import { answerWithFile } from "#lib/scenarios/files/route";
import { readEvent } from "#lib/scenarios/programme/queries";
import { recordId } from "#lib/page-props";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string; activity: string }> }): Promise<Response> {
  const { id, activity } = await params;
  return answerWithFile(recordId(id), async (actor) => {
    const { scenario, programme, item } = readEvent(actor, recordId(id), recordId(activity));
    const content = { ...programme.content, items: [item] };
    const file = calendarIcs(content, scenario, actor.locale);
    return { response: fileResponse(file, "ics", `scenario-${id}-${activity}`), file: `calendar ${item.candidate}` };
  });
}
