import { currentActor, currentLocale } from "#lib/access/session";
import { keepDraft } from "#lib/forms/drafts";
import { readSheet } from "#lib/forms/sheet";
import { typedValues } from "#lib/forms/typed";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";

/** Keeps what a person is typing; answers with a sentence for the page. Only the account that was shown the form keeps something of it. */
export async function keepTyped(request: Request): Promise<Response> {
  const locale = await currentLocale();
  const t = translate(locale);
  const answer = (status: number, text: string, more: object = {}) =>
    Response.json({ text, ...more }, { status, headers: { "cache-control": "no-store" } });
  const actor = await currentActor();
  if (!actor) return answer(401, t("form.ended"));
  const typed = await request.formData().then(typedValues, () => null);
  const sheet = readSheet(typed?.sheet);
  if (!typed || !sheet) return answer(400, t("form.notKept"));
  if (sheet.userId !== actor.userId) return answer(403, t("form.otherPerson"));
  const kept = keepDraft(actor, sheet, typed);
  if (!kept) return answer(413, t("form.tooLongToKeep"));
  return answer(200, t("form.keptNow", { time: format(locale).time(kept.savedAt) }), { requestId: kept.requestId });
}
