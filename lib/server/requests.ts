import type { IncomingMessage, ServerResponse } from "node:http";
import proxyaddr from "proxy-addr";
import { within } from "#lib/list-context";

/** The largest body of a request, in bytes. */
export const largest = 1_000_000;

/** Counts a request's bytes as they arrive, whatever its head says of them; beyond the most they are thrown away and `refuse` answers. */
export function countBytes(request: IncomingMessage, most: number, refuse: () => void): void {
  const push = request.push.bind(request);
  let seen = 0;
  request.push = (chunk: Buffer | string | null, encoding) => {
    const isOver = seen > most;
    seen += chunk?.length ?? 0;
    if (seen <= most) return push(chunk, encoding);
    if (!isOver) refuse();
    return false;
  };
}

/** Answers an overlong request at once and ends its connection. */
export function endOverlong(request: IncomingMessage, response: ServerResponse, answer: () => void): void {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  response.setHeader("connection", "close");
  response.once("finish", () => request.socket.destroySoon());
  answer();
}

/** Gives a form of the office's own pages the office's name where a proxy asks under another: the framework compares the two. */
export function keepOwnName({ headers }: IncomingMessage, ownUrl: string): void {
  const { origin, host } = new URL(ownUrl);
  if (headers.origin === origin) headers.host = host;
}

/** Where a page without scripts has to go for its address to remember the list it was opened from; null where it stays. */
export function withList({ method, url = "/", headers }: IncomingMessage, ownUrl: string): string | null {
  const { origin } = new URL(ownUrl);
  const isPage = method === "GET" && headers["sec-fetch-dest"] === "document" && !headers.rsc;
  if (!isPage || !headers.referer?.startsWith(`${origin}/`)) return null;
  const target = within(url, headers.referer);
  return target === url ? null : target;
}

/** Says from which address a request comes, by what the trusted proxies say; a stranger's own claim counts for nothing. Throws when the setting is no list of addresses. */
export function addressReader(trusted: string): (request: IncomingMessage) => string {
  const list = trusted.split(",").map((one) => one.trim());
  const trust = proxyaddr.compile(list.filter(Boolean));
  return (request) => {
    try {
      return proxyaddr(request, trust);
    } catch {
      return request.socket.remoteAddress ?? "";
    }
  };
}
