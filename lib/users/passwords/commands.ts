import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { users } from "#db/schema/users";
import { systemActor, type Actor } from "#lib/access/actor";
import { hashPassword, passwordProblem, verifyPassword } from "#lib/access/password";
import { endSessionsOf } from "#lib/access/sessions";
import { countFailure, isThrottled } from "#lib/access/throttle";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";
import { enqueue } from "#lib/jobs/enqueue";
import { queueMail } from "#lib/mail/mail";
import { endLinks, issueLink, openLink, type LinkKind } from "#lib/users/passwords/links";

const savePassword = (userId: number, passwordHash: string) =>
  db().update(users).set({ passwordHash, updatedAt: now(), updatedBy: userId }).where(eq(users.id, userId)).run();

/** Sets a password through a link, which then is spent; every session of the person ends. Returns null or the key of what is wrong. */
export async function setPassword(kind: LinkKind, token: string, password: string, address: string): Promise<string | null> {
  if (isThrottled(null, address)) return "access.throttled";
  const link = openLink(kind, token);
  if (!link) {
    countFailure(null, address);
    return "access.linkDead";
  }
  const problem = passwordProblem(password, [link.email, link.name]);
  if (problem) return problem;
  const hash = await hashPassword(password);
  return transaction(() => {
    if (!openLink(kind, token)) return "access.linkDead";
    savePassword(link.userId, hash);
    endLinks(link.userId);
    endSessionsOf(link.userId);
    audit({ ...systemActor(), userId: link.userId, name: link.name, address }, "user.setPassword", "user", link.userId, null, { kind });
    return null;
  });
}

/** Asks for a reset link. A known and an unknown address do the same work and get the same answer; a job writes the mail. */
export function askReset(email: string, address: string): string | null {
  const login = email.trim().toLowerCase().slice(0, 254);
  if (isThrottled(login, address)) return "access.throttled";
  transaction(() => {
    countFailure(login, address);
    enqueue("resetLink", { email: login });
  });
  return null;
}

/** The job behind `askReset`: mails a link when there is such an active account. */
export async function sendResetLink({ email }: { email?: unknown }): Promise<void> {
  const user = db()
    .select()
    .from(users)
    .where(and(eq(users.email, String(email)), isNull(users.deactivatedAt)))
    .get();
  if (!user) return;
  transaction(() => {
    const { url, until } = issueLink("reset", user.id);
    const t = translate(user.locale);
    queueMail(user.email, t("access.resetMailSubject"), t("access.resetMailBody", { url, until: format(user.locale).moment(until) }));
    audit({ ...systemActor(), userId: user.id, name: user.name }, "user.askReset", "user", user.id);
  });
}

/** Changes the own password after asking for the old one; the other sessions end. Returns null or the field and key of what is wrong. */
export async function changePassword(actor: Actor, old: string, password: string): Promise<{ field: string; message: string } | null> {
  const user = db().select().from(users).where(eq(users.id, actor.userId)).get();
  if (!user || isThrottled(user.email, actor.address)) return { field: "oldPassword", message: "access.throttled" };
  if (!(await verifyPassword(user.passwordHash, old.slice(0, 512)))) {
    countFailure(user.email, actor.address);
    return { field: "oldPassword", message: "users.rules.oldPassword" };
  }
  const problem = passwordProblem(password, [user.email, user.name]);
  if (problem) return { field: "newPassword", message: problem };
  const hash = await hashPassword(password);
  transaction(() => {
    savePassword(actor.userId, hash);
    endLinks(actor.userId);
    endSessionsOf(actor.userId, actor.sessionId);
    audit(actor, "user.changePassword", "user", actor.userId);
  });
  return null;
}
