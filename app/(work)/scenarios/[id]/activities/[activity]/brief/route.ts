import { authorize } from "#lib/access/actor";
import { fileResponse } from "#lib/export/table";
import { office } from "#lib/office";
import { hostBrief } from "#lib/scenarios/files/brief";
import { contactsFor } from "#lib/scenarios/files/contacts";
import { answerWithFile, noteOf, programmeFor } from "#lib/scenarios/files/route";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string; activity: string }> }): Promise<Response> {
  const { id, activity } = await params;
  return answerWithFile(Number(id), async (actor) => {
    authorize(actor, "brief.read");
    const { scenario, programme, item } = programmeFor(actor, Number(id), Number(activity));
    const note = programme.number === null ? noteOf(scenario.status, programme, "en") : null;
    const bytes = await hostBrief(programme.content, item, office().name, note, contactsFor(actor, Number(id), programme.content));
    return { response: fileResponse(bytes, "docx", `host-brief-${activity}`), file: `brief ${item.candidate}` };
  });
}
