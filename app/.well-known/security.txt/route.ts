import { env } from "#lib/env";
import { addDays, warsawDay } from "#lib/clock";

/** RFC 9116: where to report a weakness, valid for a year from the day it is asked for. */
export function GET(): Response {
  const { url, contact } = env();
  const lines = [
    `Contact: mailto:${contact}`,
    `Expires: ${addDays(warsawDay(), 365)}T00:00:00Z`,
    "Preferred-Languages: pl, en",
    `Canonical: ${url}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
