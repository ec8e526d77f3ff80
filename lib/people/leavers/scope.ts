import { and, eq, exists, inArray, isNotNull, isNull, not, or, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { roles } from "#db/enums";
import { coordinatorTerms } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { users } from "#db/schema/users";
import { actsForClusters } from "#lib/access/policy";
import { notEnded } from "#lib/records/periods";

const one = { one: sql`1` };

/** An account by which somebody still works here, whatever became of their terms. */
const staffRoles = roles.filter((role) => !actsForClusters(role));

/** People who left: archived, erased, their account closed, or their last term over without another account. */
export function hasLeft(): SQL | undefined {
  const account = (more: SQL | undefined) =>
    exists(
      db()
        .select(one)
        .from(users)
        .where(and(eq(users.personId, people.id), more)),
    );
  const term = (more?: SQL) =>
    exists(
      db()
        .select(one)
        .from(coordinatorTerms)
        .where(and(eq(coordinatorTerms.personId, people.id), more)),
    );
  return or(
    isNotNull(people.archivedAt),
    isNotNull(people.anonymisedAt),
    account(isNotNull(users.deactivatedAt)),
    and(term(), not(term(notEnded(coordinatorTerms))), not(account(and(isNull(users.deactivatedAt), inArray(users.role, staffRoles))))),
  );
}
