import { and, eq, isNull, sql } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { organisations, people } from "#db/schema/people";
import { users } from "#db/schema/users";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now, warsawDay } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { translate } from "#lib/i18n/translate";
import type { AnonymisedPerson, ArchivedPerson, EditedPerson, NewPerson } from "#lib/people/input";
import { isFromElsewhere, masked, maskedChange, surnameFirst } from "#lib/people/rules";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indexDocument, unindexDocument } from "#lib/search/search";
import { sortKey } from "#lib/text";

const load = (id: number) => found(db().select().from(people).where(eq(people.id, id)).get());

function check({ organisationId, contactSource, obtainedOn, informedOn }: NewPerson): void {
  if (organisationId && !db().select({ id: organisations.id }).from(organisations).where(eq(organisations.id, organisationId)).get())
    throw badField("organisationId", "field.choose");
  if (isFromElsewhere(contactSource) && !obtainedOn) throw badField("obtainedOn", "people.rules.obtainedOn");
  if (obtainedOn && informedOn && informedOn < obtainedOn) throw badField("informedOn", "people.rules.informedEarly");
}

function index(id: number): void {
  const { fullName, position } = load(id);
  indexDocument({ entity: "person", entityId: id, title: fullName, subtitle: position ?? "" });
}

const keyOf = (fullName: string) => sortKey(surnameFirst(fullName));

/** Adds a person and returns the id. */
export function createPerson(actor: Actor, input: NewPerson): number {
  return transaction(() => {
    authorize(actor, "person.edit");
    return addPerson(actor, input);
  });
}

/** Adds a person whom another right lets the actor name, as a cluster names its delegate; part of the caller's transaction. Returns the id. */
export function addPerson(actor: Actor, input: NewPerson): number {
  check(input);
  const row = { ...input, sortKey: keyOf(input.fullName), ...authored(actor) };
  const { id } = db().insert(people).values(row).returning({ id: people.id }).get();
  audit(actor, "person.create", "person", id, null, masked(input));
  index(id);
  return id;
}

/** Saves a person's fields; throws `conflict` when somebody saved them meanwhile. Returns the id. */
export function editPerson(actor: Actor, input: EditedPerson): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "person.edit");
    if (before.anonymisedAt) throw rule("people", "anonymised");
    check(input);
    const { id, version, ...values } = input;
    updateVersioned(people, id, version, { ...values, sortKey: keyOf(input.fullName) }, actor);
    const [was, is] = maskedChange(before, load(id));
    audit(actor, "person.edit", "person", id, { ...was, sortKey: null }, { ...is, sortKey: null });
    index(id);
    return id;
  });
}

/** Moves a person into the archive, or back out of it. Returns the id. */
export function archivePerson(actor: Actor, input: ArchivedPerson): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "person.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(people, input.id, input.version, { archivedAt }, actor);
    const action = archivedAt ? "person.archive" : "person.restore";
    audit(actor, action, "person", input.id, { archivedAt: before.archivedAt }, { archivedAt });
    return input.id;
  });
}

function runningTerm(personId: number): boolean {
  const term = db()
    .select({ id: coordinatorTerms.id })
    .from(coordinatorTerms)
    .where(
      and(
        eq(coordinatorTerms.personId, personId),
        isNull(coordinatorTerms.archivedAt),
        sql`coalesce(${coordinatorTerms.toDay}, '9999') >= ${warsawDay()}`,
      ),
    )
    .get();
  return term !== undefined;
}

const activeAccount = (personId: number): boolean =>
  db()
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.personId, personId), isNull(users.deactivatedAt)))
    .get() !== undefined;

/** Clears who a person is, for good, and keeps the rows that others stand on: terms, attendance, words said. Returns the id. */
export function anonymisePerson(actor: Actor, input: AnonymisedPerson): number {
  return transaction(() => {
    const { id, version } = input;
    const before = load(id);
    authorize(actor, "person.anonymise");
    if (before.anonymisedAt) throw rule("people", "anonymised");
    if (runningTerm(id)) throw rule("people", "runningTerm");
    if (activeAccount(id)) throw rule("people", "activeAccount");
    const fullName = translate("pl")("people.erasedName", { id });
    const cleared = { email: null, phone: null, position: null, contactSource: null, sourceUrl: null, sourceNote: null };
    const anonymisedAt = now();
    updateVersioned(people, id, version, { ...cleared, fullName, sortKey: keyOf(fullName), consent: "none", anonymisedAt }, actor);
    audit(actor, "person.anonymise", "person", id, { anonymisedAt: null }, { anonymisedAt });
    unindexDocument("person", id);
    return id;
  });
}
