import { currentActor } from "#lib/access/session";
import { isAppError } from "#lib/errors";
import { pulseOf } from "#lib/meetings/log/pulse";
import { getMeeting } from "#lib/meetings/queries";
import { recordId } from "#lib/page-props";

/** Asked every few seconds by an open course: 304 while nobody else has written. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  try {
    const { id } = getMeeting(actor, recordId((await params).id));
    const etag = pulseOf(actor, id);
    const headers = { etag, "cache-control": "private, no-cache" };
    return new Response(null, { status: request.headers.get("if-none-match") === etag ? 304 : 200, headers });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(null, { status: error.code === "refused" ? 403 : 404 });
  }
}
