import { actorOfCalendar } from "#lib/access/calendar-links";
import { client } from "#lib/access/session";
import { countFailure, isThrottled } from "#lib/access/throttle";
import { calendarFeed } from "#lib/calendar/queries";

const headers = { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, no-store", "referrer-policy": "no-referrer" };

/** A calendar program's door: the secret in the address is the whole proof, so wrong ones are counted like wrong passwords. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  // A calendar that asks for what is gone, every quarter of an hour, keeps nobody from signing in.
  const address = `calendar:${(await client()).address}`;
  if (isThrottled(null, address)) return new Response(null, { status: 429 });
  const actor = actorOfCalendar((await params).token.replace(/\.ics$/, ""));
  if (actor) return new Response(calendarFeed(actor), { headers });
  countFailure(null, address);
  return new Response(null, { status: 404 });
}
