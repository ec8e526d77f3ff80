import { db } from "#db/client";
import { mails } from "#db/schema/office";
import { enqueue } from "#lib/jobs/enqueue";

const oneLine = (value: string) => value.replace(/[\r\n]+/g, " ").trim();

/** Puts a plain-text mail into the outbox, inside the caller's transaction; it leaves when SMTP is set. */
export function queueMail(recipient: string, subject: string, body: string): void {
  const mail = db()
    .insert(mails)
    .values({ recipient: oneLine(recipient), subject: oneLine(subject), body })
    .returning({ id: mails.id })
    .get();
  enqueue("mail", { mailId: mail.id });
}
