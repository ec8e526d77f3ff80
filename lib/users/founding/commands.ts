import { db, transaction } from "#db/client";
import { users } from "#db/schema/users";
import { systemActor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { nameOffice } from "#lib/office";
import { authored } from "#lib/records/versioned";
import { issueLink } from "#lib/users/passwords/links";

/** Makes an empty real office with one administrator who has no password yet. Returns the link that sets it and when the link ends. */
export function foundOffice(name: string, email: string): { url: string; until: string } {
  const actor = systemActor();
  return transaction(() => {
    nameOffice(name, "real");
    const values = { email: email.toLowerCase(), name: email, role: "admin" as const };
    const { id } = db()
      .insert(users)
      .values({ ...values, ...authored(actor) })
      .returning({ id: users.id })
      .get();
    audit(actor, "user.invite", "user", id, null, values);
    return issueLink("invitation", id);
  });
}
