import { currentActor } from "#lib/access/session";
import { isAppError } from "#lib/errors";
import { getRunProgress } from "#lib/scenarios/runs/queries";
import { recordId } from "#lib/page-props";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  try {
    return Response.json(getRunProgress(actor, recordId((await params).id)), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(null, { status: error.code === "refused" ? 403 : 404 });
  }
}
