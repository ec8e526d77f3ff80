import type { Actor } from "#lib/access/actor";
import { notFound } from "#lib/errors";
import { fileResponse } from "#lib/export/table";
import { office } from "#lib/office";
import { budgetXlsx } from "#lib/scenarios/files/budget";
import { calendarIcs } from "#lib/scenarios/files/calendar";
import { contactsFor } from "#lib/scenarios/files/contacts";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { answerWithFile, noteOf } from "#lib/scenarios/files/route";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { getScenario } from "#lib/scenarios/queries";
import { recordId } from "#lib/page-props";

type Context = { params: Promise<{ id: string; file: string }> };

async function fileOf(actor: Actor, id: number, file: string): Promise<Response> {
  const scenario = getScenario(actor, id);
  const programme = readProgramme(actor, id);
  const { content, number } = programme;
  const isCopy = number === null && scenario.status === "consultation";
  const document = async (locale: "pl" | "en") => {
    const note = noteOf(scenario.status, programme, locale);
    const bytes = await programmeDocx(content, office().name, note, contactsFor(actor, id, content), locale);
    return fileResponse(bytes, "docx", `scenario-${id}${isCopy ? "-consultation" : ""}-${locale}`);
  };
  if (file === "programme-pl.docx") return document("pl");
  if (file === "programme-en.docx") return document("en");
  if (file === "budget.xlsx") return fileResponse(await budgetXlsx(content, actor.locale), "xlsx", `scenario-${id}-budget`);
  if (file === "calendar.ics") return fileResponse(calendarIcs(content, scenario, actor.locale), "ics", `scenario-${id}`);
  throw notFound();
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  return answerWithFile(recordId(id), async (actor) => ({ response: await fileOf(actor, recordId(id), file), file }));
}
