import { env } from "#lib/env";

/** Writes one line of JSON per event; control and bidi characters in the input cannot break the line. */
export function log(level: "info" | "warn" | "error", event: string, more: Record<string, unknown> = {}): void {
  const wanted = env().GRONO_LOG;
  if (wanted === "silent" || (wanted === "warn" && level === "info")) return;
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...more });
  process.stderr.write(`${line.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, " ")}\n`);
}

/** Logs an unknown error and returns the short id that the person can quote. */
export function logError(error: unknown, where: string): string {
  const id = crypto.randomUUID().slice(0, 8);
  log("error", where, { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return id;
}
