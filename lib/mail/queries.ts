import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "#db/client";
import { mails } from "#db/schema/office";
import { authorize, found, type Actor } from "#lib/access/actor";
import { countOf, orderBy, valueIs } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";

const listed = {
  id: mails.id,
  recipient: mails.recipient,
  subject: mails.subject,
  state: mails.state,
  createdAt: mails.createdAt,
  sentAt: mails.sentAt,
};
export type MailRow = { [K in keyof typeof listed]: (typeof mails.$inferSelect)[K] };

const orders = { createdAt: mails.id, recipient: mails.recipient };

/** One page of the outbox, without the texts. */
export function listMails(actor: Actor, state: ListState): Listed<MailRow> {
  authorize(actor, "mail.read");
  const words = state.q.trim().toLowerCase();
  const where = and(
    valueIs(mails.state, "mailState", state.filters.state),
    words ? sql`instr(lower(recipient || ' ' || subject), ${words}) > 0` : undefined,
  );
  const { limit, offset } = pageOf(state);
  const rows = db()
    .select(listed)
    .from(mails)
    .where(where)
    .orderBy(orderBy(state, orders), desc(mails.id))
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: countOf(mails, where) };
}

/** Whoever holds the link of a reset becomes the person: it is read by its addressee alone. */
const withoutResets = (body: string): string => body.replace(/(\/reset\/)[\w-]+/g, "$1…");

/** One mail with its text, but for the secret of a reset link. Throws `not_found`. */
export function getMail(actor: Actor, id: number) {
  authorize(actor, "mail.read");
  const mail = found(db().select().from(mails).where(eq(mails.id, id)).get());
  return { ...mail, body: withoutResets(mail.body) };
}
