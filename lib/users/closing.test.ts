import { expect, it } from "vitest";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { linkKinds } from "#db/enums";
import { people } from "#db/schema/people";
import { authLinks } from "#db/schema/users";
import { actorOf, startSession } from "#lib/access/sessions";
import { member, withOffice } from "#lib/testing/office";
import { deactivateUser, editUser } from "#lib/users/commands";
import { issueLink, openLink } from "#lib/users/passwords/links";
import { getUser } from "#lib/users/queries";

withOffice();

const admin = () => member("admin");
const coordinator = () => getUser(admin(), member("nutribiomed").userId);
/** A person who has no account yet. */
const free = () => db().insert(people).values({ fullName: "Ewa Nowa", sortKey: "x" }).returning({ id: people.id }).get().id;

type Change = { name?: string; role?: "viewer"; personId?: number };

it.each([
  ["another person", () => ({ personId: free() }), false],
  ["another role", () => ({ role: "viewer" }), false],
  ["another name alone", () => ({ name: "Ewa Nowa" }), true],
  ["nothing new", () => ({}), true],
] satisfies [string, () => Change, boolean][])("SEC-37 what an account may is asked anew once it has %s", (_what, change, stays) => {
  const { id, version, name, role, personId } = coordinator();
  const cookie = startSession(id, "", "");
  editUser(admin(), { id, version, name, role, personId, ...change() });
  expect(actorOf(cookie) !== null).toBe(stays);
});

it.each(linkKinds)("SEC-35 closing an account ends its %s link for good, also once it is open again", (kind) => {
  const { id } = coordinator();
  const token = issueLink(kind, id).url.split("/").at(-1) ?? "";
  const others = issueLink(kind, member("lotniczy").userId).url.split("/").at(-1) ?? "";
  expect(openLink(kind, token)?.userId).toBe(id);
  const unused = () =>
    db()
      .select()
      .from(authLinks)
      .where(and(eq(authLinks.userId, id), isNull(authLinks.usedAt)))
      .all().length;
  const turn = () => deactivateUser(admin(), { id, version: getUser(admin(), id).version });
  turn();
  expect([unused(), openLink(kind, token)]).toEqual([0, undefined]);
  turn();
  expect(openLink(kind, token)).toBeUndefined();
  expect(openLink(kind, others)?.userId).toBe(member("lotniczy").userId);
});
