import { and, eq, ne } from "drizzle-orm";
import type { Role } from "#db/enums";
import { db, transaction } from "#db/client";
import { people } from "#db/schema/people";
import { users } from "#db/schema/users";
import { authorize, found, type Actor } from "#lib/access/actor";
import { actsForClusters } from "#lib/access/policy";
import { endSessionsOf } from "#lib/access/sessions";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { endDraftsOf } from "#lib/forms/drafts";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";
import { queueMail } from "#lib/mail/mail";
import { personScope } from "#lib/people/scope";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { ChosenUser, EditedUser, NewUser, OwnAccount } from "#lib/users/input";
import { endLinks, issueLink } from "#lib/users/passwords/links";

const load = (id: number) => found(db().select().from(users).where(eq(users.id, id)).get());

/** A coordinator's rights come from the person's terms of office; one person has one account. */
function checkPerson(personId: number | null, role: Role, userId = 0): void {
  if (actsForClusters(role) && personId === null) throw badField("personId", "users.rules.coordinatorNeedsPerson");
  const other = personId
    ? db()
        .select({ id: users.id })
        .from(users)
        .where(and(eq(users.personId, personId), ne(users.id, userId)))
        .get()
    : undefined;
  if (other) throw badField("personId", "users.rules.personTaken");
}

function mailInvitation(user: { id: number; email: string; locale: "pl" | "en" }): void {
  const { url, until } = issueLink("invitation", user.id);
  const t = translate(user.locale);
  queueMail(user.email, t("users.inviteMailSubject"), t("users.inviteMailBody", { url, until: format(user.locale).moment(until) }));
}

/** Adds an account without a password and mails the link that sets it. Returns the account's id. */
export function inviteUser(actor: Actor, input: NewUser): number {
  return transaction(() => {
    authorize(actor, "user.edit");
    const { email, role, personId, locale } = input;
    if (db().select({ id: users.id }).from(users).where(eq(users.email, email)).get()) throw badField("email", "users.rules.taken");
    checkPerson(personId, role);
    const known = and(eq(people.id, personId ?? 0), personScope(actor));
    const person = personId ? found(db().select().from(people).where(known).get()) : undefined;
    const name = input.name ?? person?.fullName;
    if (!name) throw badField("name", "field.required");
    const values = { email, name, role, personId, locale };
    const { id } = db()
      .insert(users)
      .values({ ...values, ...authored(actor) })
      .returning({ id: users.id })
      .get();
    mailInvitation({ id, email, locale });
    audit(actor, "user.invite", "user", id, null, values);
    return id;
  });
}

/** Mails a new invitation to an account that has no password yet; the earlier link ends. Returns the account's id. */
export function inviteAgain(actor: Actor, input: ChosenUser): number {
  return transaction(() => {
    authorize(actor, "user.edit");
    const user = load(input.id);
    if (user.passwordHash || user.deactivatedAt) throw rule("users", "notInvited");
    mailInvitation(user);
    audit(actor, "user.invite", "user", user.id);
    return user.id;
  });
}

/** Saves an account's name, role and person; a new role ends its sessions. Returns its id. */
export function editUser(actor: Actor, input: EditedUser): number {
  return transaction(() => {
    authorize(actor, "user.edit");
    const before = load(input.id);
    const { id, version, ...values } = input;
    if (id === actor.userId && values.role !== before.role) throw badField("role", "users.rules.ownRole");
    checkPerson(values.personId, values.role, id);
    updateVersioned(users, id, version, values, actor);
    if (values.role !== before.role || values.personId !== before.personId) endSessionsOf(id);
    audit(actor, "user.edit", "user", id, before, load(id));
    return id;
  });
}

/** Closes an account, or opens it again; its sessions and links end at once. Returns its id. */
export function deactivateUser(actor: Actor, input: ChosenUser): number {
  return transaction(() => {
    authorize(actor, "user.edit");
    const before = load(input.id);
    if (input.id === actor.userId) throw rule("users", "ownAccount");
    const deactivatedAt = before.deactivatedAt ? null : now();
    updateVersioned(users, input.id, input.version, { deactivatedAt }, actor);
    endSessionsOf(input.id);
    endLinks(input.id);
    if (deactivatedAt) endDraftsOf(input.id);
    audit(actor, deactivatedAt ? "user.deactivate" : "user.reactivate", "user", input.id, before, load(input.id));
    return input.id;
  });
}

/** Signs a person out everywhere. Returns the account's id. */
export function endUserSessions(actor: Actor, input: ChosenUser): number {
  return transaction(() => {
    authorize(actor, "user.edit");
    endSessionsOf(load(input.id).id);
    audit(actor, "user.endSessions", "user", input.id);
    return input.id;
  });
}

/** Saves the name and language of the own account. */
export function editOwnAccount(actor: Actor, input: OwnAccount): void {
  transaction(() => {
    const before = load(actor.userId);
    updateVersioned(users, actor.userId, before.version, input, actor);
    audit(actor, "user.edit", "user", actor.userId, before, load(actor.userId));
  });
}
