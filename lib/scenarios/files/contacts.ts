import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { regionContacts } from "#db/schema/regions";
import { scenarios } from "#db/schema/scenarios";
import { users } from "#db/schema/users";
import type { Actor } from "#lib/access/actor";
import { contactScope } from "#lib/regions/scope";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { scenarioScope } from "#lib/scenarios/scope";

export type Contact = { name: string; role: string | null; organisation: string | null; email: string | null };
/** Who to write to: the officer of the scenario, and the contacts of each region (for those who may read contacts). */
export type Contacts = { ours: { name: string; email: string } | null; hosts: Map<number, Contact[]> };

/** Read when a document is made and never frozen with a release, so that people who left are not handed on. Two statements. */
export function contactsFor(actor: Actor, scenarioId: number, content: ScenarioContent): Contacts {
  const ours = db()
    .select({ name: users.name, email: users.email })
    .from(scenarios)
    .innerJoin(users, eq(users.id, scenarios.createdBy))
    .where(and(eq(scenarios.id, scenarioId), isNull(users.deactivatedAt), scenarioScope(actor)))
    .get();
  const regionIds = content.items.map((item) => item.region.id);
  const rows = db()
    .select()
    .from(regionContacts)
    .where(and(inArray(regionContacts.regionId, regionIds), isNull(regionContacts.archivedAt), contactScope(actor)))
    .orderBy(regionContacts.id)
    .all();
  const hosts = new Map<number, Contact[]>();
  for (const { regionId, name, role, organisation, email } of rows)
    hosts.set(regionId, [...(hosts.get(regionId) ?? []), { name, role, organisation, email }]);
  return { ours: ours ?? null, hosts };
}

/** One contact on one line. */
export const contactLine = ({ name, role, organisation, email }: Contact): string =>
  [name, role, organisation, email].filter(Boolean).join(", ");
