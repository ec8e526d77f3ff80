import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reason } from "#lib/server/refusal-page";
import { largest } from "#lib/server/requests";

/** The policy of one answer; the nonce lets only the framework's own scripts run. */
const policyOf = (nonce: string, dev: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The address a person would see: when only the page is exchanged, the framework adds a key of its own. */
function pageAddress(url: string): string {
  const [path = "/", ...search] = url.split("?");
  const kept = search
    .join("?")
    .split("&")
    .filter((part) => part && !part.startsWith("_rsc="));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}

type Door = { https: boolean; dev: boolean; address: string };

/** Sets the security headers of an answer and hands the nonce to the framework through the request. */
export function secure(request: IncomingMessage, response: ServerResponse, { https, dev, address }: Door): void {
  const policy = policyOf(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"), dev);
  request.headers["content-security-policy"] = policy;
  request.headers["x-grono-path"] = pageAddress(request.url ?? "/");
  request.headers["x-grono-address"] = address;
  delete request.headers["x-forwarded-host"];
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}

const methods = new Set(["GET", "HEAD", "POST"]);

/** Why a request is refused before it reaches a page: a status and a message key; null when it may pass. */
export function refusal(request: IncomingMessage, ownUrl: string): { status: number; reason: Exclude<Reason, "broken"> } | null {
  const { method = "GET", url = "/", headers } = request;
  if (!methods.has(method)) return { status: 405, reason: "method" };
  if (url.length > 4000 || !isDecodable(url)) return { status: 400, reason: "address" };
  if (method !== "POST") return null;
  const own = new Set([new URL(ownUrl).origin, `http://${headers.host}`, `https://${headers.host}`]);
  const origin = headers.origin;
  if (origin ? !own.has(origin) : !["same-origin", "none", undefined].includes(headers["sec-fetch-site"] as string | undefined))
    return { status: 403, reason: "origin" };
  return Number(headers["content-length"] ?? 0) > largest ? { status: 413, reason: "large" } : null;
}

function isDecodable(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes("\0");
  } catch {
    return false;
  }
}
