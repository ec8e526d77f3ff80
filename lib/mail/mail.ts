import { and, eq, gte, not, sql } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { mails } from "#db/schema/office";
import { env } from "#lib/env";
import { enqueue } from "#lib/jobs/enqueue";

const oneLine = (value: string) => value.replace(/[\r\n]+/g, " ").trim();

/** Puts a plain-text mail into the outbox, inside the caller's transaction; it leaves when SMTP is set. */
export function queueMail(recipient: string, subject: string, body: string): void {
  const mail = db()
    .insert(mails)
    .values({ recipient: oneLine(recipient), subject: oneLine(subject), body })
    .returning({ id: mails.id })
    .get();
  if (env().SMTP_URL) enqueue("mail", { mailId: mail.id });
}

/** Days after which a mail that waited is no news any more, and the links in it are over. */
const freshDays = 14;

/** Sends on what waited in the outbox until a mail server was set. Returns how many mails. */
export function queueWaiting(): number {
  if (!env().SMTP_URL) return 0;
  const pending = sql`exists (select 1 from jobs where kind = 'mail' and state in ('queued', 'running') and json_extract(payload, '$.mailId') = ${mails.id})`;
  const fresh = gte(mails.createdAt, new Date(Date.now() - freshDays * 86_400_000).toISOString());
  return transaction(() => {
    const waiting = db()
      .select({ id: mails.id })
      .from(mails)
      .where(and(eq(mails.state, "outbox"), fresh, not(pending)))
      .all();
    for (const { id } of waiting) enqueue("mail", { mailId: id });
    return waiting.length;
  });
}
