import type { IncomingMessage, ServerResponse } from "node:http";
import { translate, key } from "#lib/i18n/translate";

export type Reason = "method" | "origin" | "large" | "address" | "broken";

/** A small whole page for requests that never reach the framework, in the language of the `lang` cookie. */
export function refusalPage(request: IncomingMessage, response: ServerResponse, status: number, reason: Reason): void {
  const locale = /(?:^|;\s*)lang=en/.test(request.headers.cookie ?? "") ? "en" : "pl";
  const t = translate(locale);
  response.statusCode = status;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  const title = t(key("refusal", reason));
  response.end(
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Grono</title><main><h1>${title}</h1><p><a href="/">${t("refusal.home")}</a></p></main></html>`,
  );
}
