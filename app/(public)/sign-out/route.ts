import { cookies } from "next/headers";
import { transaction } from "#db/client";
import { currentActor, sessionCookie, sessionCookieOptions } from "#lib/access/session";
import { endSession, endSessionsOf } from "#lib/access/sessions";
import { audit } from "#lib/audit/audit";

/** Ends this session, or with `everywhere` all of the person's, and has the browser forget what it kept, but for lines that were not sent yet. */
export async function POST(request: Request): Promise<Response> {
  const jar = await cookies();
  const actor = await currentActor();
  const token = jar.get(sessionCookie())?.value;
  const form = await request.formData().catch(() => null);
  const everywhere = Boolean(form?.has("everywhere"));
  // Lines that wait on the device are their author's only copy: the browser forgets the rest of what it kept.
  const forget = form?.get("keep") === "1" ? '"cache"' : '"cache", "storage"';
  if (actor && token)
    transaction(() => {
      endSession(token);
      if (everywhere) endSessionsOf(actor.userId);
      audit(actor, everywhere ? "session.signOutEverywhere" : "session.signOut", "session", actor.sessionId);
    });
  jar.set(sessionCookie(), "", { ...sessionCookieOptions(), maxAge: 0 });
  return new Response(null, {
    status: 303,
    headers: { location: "/sign-in?out=1", "clear-site-data": forget, "cache-control": "no-store" },
  });
}
