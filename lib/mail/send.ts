import { eq } from "drizzle-orm";
import nodemailer from "nodemailer";
import { db } from "#db/client";
import { mails } from "#db/schema/office";
import { now } from "#lib/clock";
import { env } from "#lib/env";

/** Milliseconds a mail server may be silent: one that hangs must not hold up the whole queue. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 };

/** Sends one mail of the outbox; without SMTP it stays readable at /admin/mail; a sent one keeps no secret link. Throws what the mail server says. */
export async function sendMail({ mailId }: { mailId?: unknown }): Promise<void> {
  const smtp = env().SMTP_URL;
  const mail = db()
    .select()
    .from(mails)
    .where(eq(mails.id, Number(mailId)))
    .get();
  if (!smtp || !mail || mail.state === "sent") return;
  const transport = nodemailer.createTransport({ url: smtp, ...patience });
  await transport.sendMail({ from: env().MAIL_FROM, to: mail.recipient, subject: mail.subject, text: mail.body });
  db()
    .update(mails)
    .set({ state: "sent", sentAt: now(), body: withoutSecrets(mail.body) })
    .where(eq(mails.id, mail.id))
    .run();
}

/** A mail's text without the secret part of its links: what is kept of it once it has left. */
export const withoutSecrets = (body: string): string => body.replace(/(\/(?:invite|reset)\/)[\w-]+/g, "$1…");
