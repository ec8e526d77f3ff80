import type { Actor } from "#lib/access/actor";
import { currentActor } from "#lib/access/session";
import { audit } from "#lib/audit/audit";
import { isAppError } from "#lib/errors";
import { format } from "#lib/i18n/format";
import type { Locale } from "#db/enums";
import { looseKey, translate } from "#lib/i18n/translate";
import { addDays, warsawDay } from "#lib/clock";

/** Days that people have for remarks on a consultation copy. */
const CONSULTATION_DAYS = 14;

type Made = { response: Response; file: string };

/** Answers with a file of a scenario in the person's scope and writes in the audit who took which; 401, 403 and 404 like the pages. */
export async function answerWithFile(id: number, make: (actor: Actor) => Promise<Made>): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  try {
    const { response, file } = await make(actor);
    audit(actor, "scenario.export", "scenario", id, null, { file });
    return response;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(translate(actor.locale)(looseKey(error.message)), { status: error.code === "refused" ? 403 : 404 });
  }
}

/** Which copy a document is: a release with its number, a consultation copy with the day by which remarks are awaited, or a draft. */
export function noteOf(status: string, programme: { number: number | null; releasedAt: string | null }, locale: Locale): string {
  const [t, f] = [translate(locale), format(locale)];
  const { number, releasedAt } = programme;
  if (number !== null) return t("scenarios.release", { number, day: f.moment(releasedAt ?? "") });
  if (status !== "consultation") return t("scenarios.draftMark");
  const today = warsawDay();
  return t("scenarios.consultationMark", { day: f.day(today), until: f.dayAtEnd(addDays(today, CONSULTATION_DAYS)) });
}
