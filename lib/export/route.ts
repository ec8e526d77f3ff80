import { authorize, type Actor } from "#lib/access/actor";
import { currentActor } from "#lib/access/session";
import { audit } from "#lib/audit/audit";
import { isAppError } from "#lib/errors";
import { tableResponse, type Column } from "#lib/export/table";
import { key, translate, type Translate } from "#lib/i18n/translate";
import { parseList, type Listed, type ListSpec, type ListState } from "#lib/list/list";
import { format, type Format } from "#lib/i18n/format";
import { logError } from "#lib/log";

type Context = { params: Promise<{ format: string }> };

/** A GET handler that gives a list, with its filters and the actor's scope, as XLSX or CSV. */
export function exportRoute<Row>(
  name: string,
  spec: ListSpec,
  list: (actor: Actor, state: ListState, all: boolean) => Listed<Row>,
  columns: (t: Translate, format: Format) => Column<Row>[],
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const actor = await currentActor();
    if (!actor) return new Response(null, { status: 401 });
    const t = translate(actor.locale);
    try {
      authorize(actor, "list.export", actor.clusterIds[0]);
      const state = parseList(spec, Object.fromEntries(new URL(request.url).searchParams));
      const { rows } = list(actor, state, true);
      const kind = (await params).format;
      const response = await tableResponse(kind, name, t(key(name, "title")), columns(t, format(actor.locale)), rows);
      audit(actor, "list.export", "list", null, null, { list: name, format: kind, rows: rows.length });
      return response;
    } catch (error) {
      if (isAppError(error)) return new Response(t(key(error.message)), { status: error.code === "refused" ? 403 : 404 });
      return new Response(t("errors.quoted", { id: logError(error, "export") }), { status: 500 });
    }
  };
}
