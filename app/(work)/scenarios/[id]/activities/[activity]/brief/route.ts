import { fileResponse } from "#lib/export/table";
import { office } from "#lib/office";
import { hostBrief } from "#lib/scenarios/files/brief";
import { contactsFor } from "#lib/scenarios/files/contacts";
import { answerWithFile, noteOf } from "#lib/scenarios/files/route";
import { readEvent } from "#lib/scenarios/programme/queries";
import { recordId } from "#lib/page-props";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string; activity: string }> }): Promise<Response> {
  const { id, activity } = await params;
  return answerWithFile(recordId(id), async (actor) => {
    const { scenario, programme, item } = readEvent(actor, recordId(id), recordId(activity));
    const note = programme.number === null ? noteOf(scenario.status, programme, "en") : null;
    const bytes = await hostBrief(actor, programme.content, item, office().name, note, contactsFor(actor, recordId(id), programme.content));
    return { response: fileResponse(bytes, "docx", `host-brief-${activity}`), file: `brief ${item.candidate}` };
  });
}
