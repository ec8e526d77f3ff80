import { database } from "#db/client";

export function GET(): Response {
  try {
    database().prepare("select 1").get();
    return new Response("ok", { headers: { "cache-control": "no-store" } });
  } catch {
    return new Response("unavailable", { status: 503 });
  }
}
