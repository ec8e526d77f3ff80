import { and, eq, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { organisations } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField } from "#lib/errors";
import type { ArchivedOrganisation, EditedOrganisation, NewOrganisation } from "#lib/organisations/input";
import { authored, updateVersioned } from "#lib/records/records";
import { indexDocument } from "#lib/search/search";
import { sortKey } from "#lib/text";

const load = (id: number) => found(db().select().from(organisations).where(eq(organisations.id, id)).get());

/** One NIP, one organisation; a region that exists. */
function check(input: NewOrganisation, id = 0): void {
  const { nip, regionId } = input;
  if (
    nip &&
    db()
      .select({ id: organisations.id })
      .from(organisations)
      .where(and(eq(organisations.nip, nip), ne(organisations.id, id)))
      .get()
  )
    throw badField("nip", "organisations.rules.nipTaken");
  if (regionId && !db().select({ id: regions.id }).from(regions).where(eq(regions.id, regionId)).get())
    throw badField("regionId", "field.choose");
}

function index(id: number): void {
  const { name, town, nip, regon } = load(id);
  indexDocument({ entity: "organisation", entityId: id, title: name, subtitle: town ?? "", text: [nip, regon], audience: "staff" });
}

/** Adds an organisation and returns its id. */
export function createOrganisation(actor: Actor, input: NewOrganisation): number {
  return transaction(() => {
    authorize(actor, "organisation.edit");
    check(input);
    const { id } = db()
      .insert(organisations)
      .values({ ...input, sortKey: sortKey(input.name), ...authored(actor) })
      .returning({ id: organisations.id })
      .get();
    audit(actor, "organisation.create", "organisation", id, null, input);
    index(id);
    return id;
  });
}

/** Saves an organisation's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export function editOrganisation(actor: Actor, input: EditedOrganisation): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "organisation.edit");
    check(input, input.id);
    const { id, version, ...values } = input;
    updateVersioned(organisations, id, version, { ...values, sortKey: sortKey(input.name) }, actor);
    audit(actor, "organisation.edit", "organisation", id, before, load(id));
    index(id);
    return id;
  });
}

/** Moves an organisation into the archive, or back out of it. Returns its id. */
export function archiveOrganisation(actor: Actor, input: ArchivedOrganisation): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "organisation.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(organisations, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "organisation.archive" : "organisation.restore", "organisation", input.id, before, load(input.id));
    return input.id;
  });
}
