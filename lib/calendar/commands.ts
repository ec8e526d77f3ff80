import { transaction } from "#db/client";
import type { Actor } from "#lib/access/actor";
import { endCalendarToken, issueCalendarToken } from "#lib/access/calendar-links";
import { audit } from "#lib/audit/audit";
import { env } from "#lib/env";

/** Makes the person's own calendar address, ending the earlier one, and returns it; it is shown this once. */
export function renewCalendar(actor: Actor): string {
  return transaction(() => {
    const url = new URL(`/calendar/${issueCalendarToken(actor.userId)}`, env().url).href;
    audit(actor, "user.renewCalendar", "user", actor.userId, null, null);
    return url;
  });
}

/** Ends the person's own calendar address. */
export function endCalendar(actor: Actor): void {
  transaction(() => {
    endCalendarToken(actor.userId);
    audit(actor, "user.endCalendar", "user", actor.userId, null, null);
  });
}
