import { and, eq, ne } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";
import { badField } from "#lib/errors";
import type { EditedOrganisation, NewOrganisation } from "#lib/organisations/input";
import { organisationWords } from "#lib/organisations/words";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";
import { sortKey } from "#lib/text";

/** One NIP, one organisation. */
function refuseTakenNip(nip: string | null, id: number): void {
  const same = nip && and(eq(organisations.nip, nip), ne(organisations.id, id));
  if (same && db().select({ id: organisations.id }).from(organisations).where(same).get())
    throw badField("nip", "organisations.rules.nipTaken");
}

const organisation: Plain<typeof organisations, NewOrganisation> = {
  entity: "organisation",
  table: organisations,
  edit: "organisation.edit",
  words: organisationWords,
  row: (input, id) => {
    refuseTakenNip(input.nip, id);
    if (input.regionId && !db().select({ id: regions.id }).from(regions).where(eq(regions.id, input.regionId)).get())
      throw badField("regionId", "field.choose");
    return { ...input, sortKey: sortKey(input.name) };
  },
};

/** Adds an organisation and returns its id. */
export const createOrganisation = (actor: Actor, input: NewOrganisation): number => createRecord(actor, organisation, input);

/** Saves an organisation's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export const editOrganisation = (actor: Actor, input: EditedOrganisation): number => editRecord(actor, organisation, input);

/** Moves an organisation into the archive, or back out of it. Returns its id. */
export const archiveOrganisation = (actor: Actor, input: Archived): number => archiveRecord(actor, organisation, input);
