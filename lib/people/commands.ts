import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { organisations, people } from "#db/schema/people";
import { users } from "#db/schema/users";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { endDraftsAbout, endDraftsOf } from "#lib/forms/drafts";
import { translate } from "#lib/i18n/translate";
import type { AnonymisedPerson, EditedPerson, NewPerson } from "#lib/people/input";
import { isFromElsewhere, masked, maskedChange, sortKeyOf } from "#lib/people/rules";
import { meant, type Who } from "#lib/people/same";
import { personWords } from "#lib/people/words";
import type { Archived } from "#lib/records/fields";
import { notEnded } from "#lib/records/periods";
import { archiveRecord, editRecord, type Plain } from "#lib/records/plain";
import { authored, updateVersioned } from "#lib/records/versioned";
import { reindex } from "#lib/search/search";

const load = (id: number) => found(db().select().from(people).where(eq(people.id, id)).get());

function rowOf(input: NewPerson): NewPerson & { sortKey: string } {
  const { organisationId, contactSource, obtainedOn, informedOn } = input;
  if (organisationId && !db().select({ id: organisations.id }).from(organisations).where(eq(organisations.id, organisationId)).get())
    throw badField("organisationId", "field.choose");
  if (isFromElsewhere(contactSource) && !obtainedOn) throw badField("obtainedOn", "people.rules.obtainedOn");
  if (obtainedOn && informedOn && informedOn < obtainedOn) throw badField("informedOn", "people.rules.informedEarly");
  return { ...input, sortKey: sortKeyOf(input.fullName) };
}

const person: Plain<typeof people, NewPerson> = {
  entity: "person",
  table: people,
  edit: "person.edit",
  words: personWords,
  row: (input, id) => {
    if (load(id).anonymisedAt) throw rule("people", "anonymised");
    return rowOf(input);
  },
  kept: maskedChange,
};

/** Adds a person and returns the id; the known person's where the form says that it is one. Unless it is said to be somebody new, asks back when the register knows the name. */
export function createPerson(actor: Actor, input: NewPerson, who: Who = "new"): number {
  return transaction(() => {
    authorize(actor, "person.edit");
    return meant(actor, input.fullName, who) ?? addPerson(actor, input);
  });
}

/** Adds a person whom another right lets the actor name, as a cluster names its delegate; part of the caller's transaction. Returns the id. */
export function addPerson(actor: Actor, input: NewPerson): number {
  const row = { ...rowOf(input), ...authored(actor) };
  const { id } = db().insert(people).values(row).returning({ id: people.id }).get();
  audit(actor, "person.create", "person", id, null, masked(input));
  reindex("person", id, personWords(id));
  return id;
}

const unknown = { email: null, phone: null, position: null, organisationId: null, obtainedOn: null, informedOn: null, retainUntil: null };

/** Adds a person of whom a meeting gave the name and nothing else; part of the caller's transaction. Returns the id. */
export const nameKnownPerson = (actor: Actor, fullName: string): number =>
  addPerson(actor, { ...unknown, fullName, consent: "none", contactSource: "meeting" });

/** Saves a person's fields; throws `conflict` when somebody saved them meanwhile. Returns the id. */
export const editPerson = (actor: Actor, input: EditedPerson): number => editRecord(actor, person, input);

/** Moves a person into the archive, or back out of it. Returns the id. */
export const archivePerson = (actor: Actor, input: Archived): number => archiveRecord(actor, person, input);

/** A term that has not ended, one still to begin too. */
const hasOpenTerm = (personId: number): boolean =>
  db()
    .select({ id: coordinatorTerms.id })
    .from(coordinatorTerms)
    .where(and(eq(coordinatorTerms.personId, personId), notEnded(coordinatorTerms)))
    .get() !== undefined;

const hasActiveAccount = (personId: number): boolean =>
  db()
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.personId, personId), isNull(users.deactivatedAt)))
    .get() !== undefined;

const accountsOf = (personId: number) => db().select({ userId: users.id }).from(users).where(eq(users.personId, personId)).all();

/** Clears who a person is, for good, and keeps the rows that others stand on: terms, attendance, words said. Returns the id. */
export function anonymisePerson(actor: Actor, { id, version }: AnonymisedPerson): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "person.anonymise");
    if (before.anonymisedAt) throw rule("people", "anonymised");
    if (hasOpenTerm(id)) throw rule("people", "runningTerm");
    if (hasActiveAccount(id)) throw rule("people", "activeAccount");
    const fullName = translate("pl")("people.erasedName", { id });
    const cleared = { email: null, phone: null, position: null, contactSource: null, sourceUrl: null, sourceNote: null };
    const anonymisedAt = now();
    updateVersioned(people, id, version, { ...cleared, fullName, sortKey: sortKeyOf(fullName), consent: "none", anonymisedAt }, actor);
    endDraftsAbout(`/people/${id}`);
    for (const { userId } of accountsOf(id)) endDraftsOf(userId);
    audit(actor, "person.anonymise", "person", id, { anonymisedAt: null }, { anonymisedAt });
    reindex("person", id, personWords(id));
    return id;
  });
}
