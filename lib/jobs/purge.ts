import { and, eq, lt, or, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { db, transaction } from "#db/client";
import { formDrafts, submissions } from "#db/schema/forms";
import { jobs } from "#db/schema/office";
import { authLinks, sessions, signInFailures } from "#db/schema/users";
import { systemActor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";

/** Days that what has served its purpose is kept. The audit log is not here: the law asks for two years of it. */
export const keptDays = {
  /** Whether last month's mails and backups were made can still be asked; failed jobs stay until somebody tries them again. */
  jobs: 30,
  /** A form sent a second time comes from the same tab: within minutes, or when a browser opens last week's tabs again. */
  submissions: 30,
  /** Whoever left a form half filled comes back to it within the month, or writes it anew. */
  drafts: 30,
  /** Whoever doubts a sign-in asks within a month; addresses and browsers of people are not kept for longer. */
  sessions: 30,
  /** Which invitation was used when is asked while an account is new; the audit log knows it afterwards. */
  links: 30,
  /** The throttle looks back for minutes; a day is for whoever looks into an attack. */
  signInFailures: 1,
  /** Answers about a programme that is no longer the scenario's, and problems that gave no plan: nobody can open either. */
  runs: 30,
};

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const remove = (table: SQLiteTable, where: SQL | undefined) => db().delete(table).where(where).run().changes;

/** What a domain removes of its own that ended before an instant; returns how many rows. */
type Purges = { runs: (before: string) => number };

/** Removes what is older than its days and says how many rows of each kind went; audited when anything did. */
export function purge(domains: Purges): Record<keyof typeof keptDays, number> {
  return transaction(() => {
    const [session, link] = [daysAgo(keptDays.sessions), daysAgo(keptDays.links)];
    const removed = {
      jobs: remove(jobs, and(eq(jobs.state, "done"), lt(jobs.finishedAt, daysAgo(keptDays.jobs)))),
      submissions: remove(submissions, lt(submissions.createdAt, daysAgo(keptDays.submissions))),
      drafts: remove(formDrafts, lt(formDrafts.savedAt, daysAgo(keptDays.drafts))),
      sessions: remove(sessions, or(lt(sessions.endedAt, session), lt(sessions.expiresAt, session))),
      links: remove(authLinks, or(lt(authLinks.usedAt, link), lt(authLinks.expiresAt, link))),
      signInFailures: remove(signInFailures, lt(signInFailures.at, daysAgo(keptDays.signInFailures))),
      runs: domains.runs(daysAgo(keptDays.runs)),
    };
    if (Object.values(removed).some((count) => count > 0)) audit(systemActor(), "office.purge", "office", null, null, removed);
    return removed;
  });
}
