import { hasMessage, key, type Translate } from "#lib/i18n/translate";

/** What an event did, as a word in the person's language: "meeting.logEntry" → "zapisano wpis". */
export function verbOf(t: Translate, action: string): string {
  const name = key("history.verbs", action.split(".").at(-1) ?? "");
  return t(hasMessage(name) ? name : "history.verbs.edit");
}
