import { database } from "#db/client";
import type { JobKind } from "#lib/jobs/enqueue";
import { log } from "#lib/log";
import { sendMail } from "#lib/mail/send";

/** What each kind of job does. */
export const handlers: Record<JobKind, (payload: Record<string, unknown>) => Promise<void>> = {
  mail: sendMail,
  nightly: async () => {
    const integrity = database().pragma("integrity_check", { simple: true });
    log(integrity === "ok" ? "info" : "error", "nightly.integrity", { integrity });
  },
};
