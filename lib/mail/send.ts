import { eq } from "drizzle-orm";
import nodemailer from "nodemailer";
import { db } from "#db/client";
import { mails } from "#db/schema/office";
import { now } from "#lib/clock";
import { env } from "#lib/env";

/** Milliseconds a mail server may be silent: one that hangs must not hold up the whole queue. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 };

let held: { url: string; transport: nodemailer.Transporter } | undefined;

/** One pool of connections for as long as the setting stays. */
function transportTo(url: string): nodemailer.Transporter {
  if (held?.url !== url) {
    held?.transport.close();
    held = { url, transport: nodemailer.createTransport({ url, pool: true, maxConnections: 2, ...patience }) };
  }
  return held.transport;
}

/** True when the server says for good that it will not take the mail (5yz of RFC 5321); anything else may pass. */
const isRefusal = (error: unknown): boolean => Number((error as { responseCode?: unknown }).responseCode) >= 500;

/**
 * Sends one mail of the outbox; without SMTP it stays readable at /admin/mail; a sent one keeps no secret link. One that is refused for good, or not
 * taken by the last try, is marked with what the server said; throws what may pass.
 */
export async function sendMail({ mailId }: { mailId?: unknown }, isLast = false): Promise<void> {
  const smtp = env().SMTP_URL;
  const mail = db()
    .select()
    .from(mails)
    .where(eq(mails.id, Number(mailId)))
    .get();
  if (!smtp || !mail || mail.state === "sent") return;
  try {
    await transportTo(smtp).sendMail({ from: env().MAIL_FROM, to: mail.recipient, subject: mail.subject, text: mail.body });
  } catch (error) {
    const isOver = isRefusal(error);
    const said = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    const values = { error: said, ...((isOver || isLast) && { state: "failed" as const }) };
    db().update(mails).set(values).where(eq(mails.id, mail.id)).run();
    if (isOver) return;
    throw error;
  }
  db()
    .update(mails)
    .set({ state: "sent", sentAt: now(), error: null, body: withoutSecrets(mail.body) })
    .where(eq(mails.id, mail.id))
    .run();
}

/** A mail's text without the secret part of its links: what is kept of it once it has left. */
export const withoutSecrets = (body: string): string => body.replace(/(\/(?:invite|reset)\/)[\w-]+/g, "$1…");
