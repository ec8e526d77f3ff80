import { authorize, type Actor } from "#lib/access/actor";
import { currentActor } from "#lib/access/session";
import { audit } from "#lib/audit/audit";
import { isAppError } from "#lib/errors";
import { tableResponse } from "#lib/export/table";
import { looseKey } from "#lib/i18n/translate";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList, type Listed, type ListOf, type ListState } from "#lib/list/list";
import { logError } from "#lib/log";

type Context = { params: Promise<{ format: string }> };

type Read<Row> = (actor: Actor, state: ListState, all: boolean) => Listed<Row>;

/** A GET handler that gives a list, with its filters and the actor's scope, as XLSX or CSV. */
export function exportRoute<Row>(list: ListOf<Row>, read: Read<Row>) {
  const { domain, columns, file } = list;
  return async (request: Request, { params }: Context): Promise<Response> => {
    const actor = await currentActor();
    if (!actor) return new Response(null, { status: 401 });
    const here = voice(actor.locale);
    try {
      authorize(actor, "list.export");
      const { rows } = read(actor, parseList(list, Object.fromEntries(new URL(request.url).searchParams)), true);
      const kind = (await params).format;
      const response = await tableResponse(
        kind,
        domain,
        here.t(looseKey(domain, "title")),
        fileColumns(domain, columns, here, file || []),
        rows,
        here,
      );
      audit(actor, "list.export", "list", null, null, { list: domain, format: kind, rows: rows.length });
      return response;
    } catch (error) {
      if (isAppError(error)) return new Response(here.t(looseKey(error.message)), { status: error.code === "refused" ? 403 : 404 });
      return new Response(here.t("errors.quoted", { id: logError(error, "export") }), { status: 500 });
    }
  };
}
