import { currentActor } from "#lib/access/session";
import { audit } from "#lib/audit/audit";
import { isAppError, notFound } from "#lib/errors";
import { fileResponse } from "#lib/export/table";
import { format } from "#lib/i18n/format";
import { key, translate } from "#lib/i18n/translate";
import { office } from "#lib/office";
import { budgetXlsx } from "#lib/scenarios/files/budget";
import { calendarIcs } from "#lib/scenarios/files/calendar";
import { programmeDocx } from "#lib/scenarios/files/programme";
import { getScenario, readProgramme } from "#lib/scenarios/queries";
import type { Actor } from "#lib/access/actor";

type Context = { params: Promise<{ id: string; file: string }> };

async function fileOf(actor: Actor, id: number, file: string): Promise<Response> {
  const scenario = getScenario(actor, id);
  const { content, number, releasedAt } = readProgramme(actor, id);
  const programme = async (locale: "pl" | "en") => {
    const t = translate(locale);
    const note = number ? t("scenarios.release", { number, day: format(locale).moment(releasedAt ?? "") }) : t("scenarios.draftMark");
    return fileResponse(await programmeDocx(content, office().name, note, locale), "docx", `scenario-${id}-${locale}`);
  };
  if (file === "programme-pl.docx") return programme("pl");
  if (file === "programme-en.docx") return programme("en");
  if (file === "budget.xlsx") return fileResponse(await budgetXlsx(content, actor.locale), "xlsx", `scenario-${id}-budget`);
  if (file === "calendar.ics") return fileResponse(calendarIcs(content, id, scenario.updatedAt, actor.locale), "ics", `scenario-${id}`);
  throw notFound();
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const { id, file } = await params;
  try {
    const response = await fileOf(actor, Number(id), file);
    audit(actor, "scenario.export", "scenario", Number(id), null, { file });
    return response;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(translate(actor.locale)(key(error.message)), { status: error.code === "refused" ? 403 : 404 });
  }
}
