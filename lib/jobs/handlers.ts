import { database } from "#db/client";
import { makeBackup } from "#lib/backups/backup";
import { enqueue, type JobKind } from "#lib/jobs/enqueue";
import { purge } from "#lib/jobs/purge";
import { log } from "#lib/log";
import { sendMail } from "#lib/mail/send";
import { purgeRuns } from "#lib/scenarios/runs/purge";
import { sendResetLink } from "#lib/users/passwords/commands";

/** What each kind of job does. */
export const handlers: Record<JobKind, (payload: Record<string, unknown>, isLast: boolean) => Promise<void>> = {
  mail: sendMail,
  resetLink: sendResetLink,
  backup: async () => void (await makeBackup()),
  nightly: async () => {
    const integrity = database().pragma("integrity_check", { simple: true });
    log(integrity === "ok" ? "info" : "error", "nightly.integrity", { integrity });
    log("info", "nightly.purge", purge({ runs: purgeRuns }));
    enqueue("backup", {});
  },
};
