import { and, eq, ne, type SQL } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { organisations } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { authorize, type Actor } from "#lib/access/actor";
import { askFirst, badField } from "#lib/errors";
import type { EditedOrganisation, NewOrganisation } from "#lib/organisations/input";
import { organisationWords } from "#lib/organisations/words";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";
import { sortKey } from "#lib/text";

const namesOf = (where: SQL | undefined): string =>
  db()
    .select({ name: organisations.name })
    .from(organisations)
    .where(where)
    .orderBy(organisations.sortKey)
    .all()
    .map(({ name }) => name)
    .join("; ");

/** A faculty has its university's number: who saves says so once, having seen whose it is. */
function askWhoseNip({ nip, sharedNip }: Pick<NewOrganisation, "nip" | "sharedNip">, id: number): void {
  if (!nip || nip === sharedNip) return;
  if (db().select().from(organisations).where(eq(organisations.id, id)).get()?.nip === nip) return;
  const names = namesOf(and(eq(organisations.nip, nip), ne(organisations.id, id)));
  if (names) throw askFirst(["sharedNip", nip], "organisations.rules.nipTaken", "organisations.anotherUnit", { names });
}

type Kept<T> = Omit<T, "sharedNip">;

const organisation: Plain<typeof organisations, Kept<NewOrganisation>> = {
  entity: "organisation",
  table: organisations,
  edit: "organisation.edit",
  words: organisationWords,
  row: (input) => {
    if (input.regionId && !db().select({ id: regions.id }).from(regions).where(eq(regions.id, input.regionId)).get())
      throw badField("regionId", "field.choose");
    return { ...input, sortKey: sortKey(input.name) };
  },
};

/** Adds an organisation and returns its id. */
export function createOrganisation(actor: Actor, { sharedNip, ...input }: NewOrganisation): number {
  return transaction(() => {
    authorize(actor, "organisation.edit");
    askWhoseNip({ nip: input.nip, sharedNip }, 0);
    return createRecord(actor, organisation, input);
  });
}

/** Saves an organisation's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export function editOrganisation(actor: Actor, { sharedNip, ...input }: EditedOrganisation): number {
  return transaction(() => {
    authorize(actor, "organisation.edit");
    askWhoseNip({ nip: input.nip, sharedNip }, input.id);
    return editRecord(actor, organisation, input);
  });
}

/** Moves an organisation into the archive, or back out of it. Returns its id. */
export const archiveOrganisation = (actor: Actor, input: Archived): number => archiveRecord(actor, organisation, input);
