import { db } from "#db/client";
import { coordinatorTerms, clusters } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { users } from "#db/schema/users";
import type { Role } from "#db/enums";
import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { sortKeyOf } from "#lib/people/rules";
import { personWords } from "#lib/people/words";
import { authored } from "#lib/records/versioned";
import { reindex } from "#lib/search/search";
import { addOrganisation } from "#db/seed/reference";

type Account = { name: string; email: string; role: Role; cluster?: string };

/** The standing cast: the same names in the demonstration office, the tests and the stories. All are invented. */
export const cast: Account[] = [
  { name: "Alicja Officerska", email: "oficer@demo.grono", role: "officer" },
  { name: "Bogdan Urzędowski", email: "oficer2@demo.grono", role: "officer" },
  { name: "Celina Kierowniczak", email: "kierownik@demo.grono", role: "manager" },
  { name: "Damian Naczelny", email: "kierownik2@demo.grono", role: "manager" },
  { name: "Ewa Koordynatorska", email: "nutribiomed@demo.grono", role: "coordinator", cluster: "Klaster NUTRIBIOMED" },
  { name: "Filip Lotniczak", email: "lotniczy@demo.grono", role: "coordinator", cluster: "Dolnośląski Klaster Lotniczy" },
  { name: "Grażyna Surowcowa", email: "surowcowy@demo.grono", role: "coordinator", cluster: "Dolnośląski Klaster Surowcowy" },
  { name: "Henryk Przeglądacki", email: "podglad@demo.grono", role: "viewer" },
  { name: "Irena Administracka", email: "admin@demo.grono", role: "admin" },
];

type PersonFact = {
  position?: string;
  organisationId?: number;
  provenance: "sample" | "public";
  sourceUrl?: string;
  sourceNote?: string;
  email?: string;
};

/** Adds a person and returns the id. */
export function addPerson(actor: Actor, fullName: string, fact: PersonFact): number {
  const { id } = db()
    .insert(people)
    .values({ fullName, sortKey: sortKeyOf(fullName), ...fact, ...authored(actor) })
    .returning({ id: people.id })
    .get();
  reindex("person", id, personWords(id));
  return id;
}

/** Accounts of the demonstration office and the terms of office of its coordinators; every one is sample data. */
export function seedPeople(actor: Actor): void {
  const departmentId = addOrganisation(actor, "Wydział Gospodarki, Urząd Marszałkowski Województwa Dolnośląskiego", {
    country: "PL",
    type: "public",
    town: "Wrocław",
  });
  for (const { name, email, role, cluster } of cast) {
    const personId = addPerson(actor, name, { provenance: "sample", email, organisationId: cluster ? undefined : departmentId });
    db()
      .insert(users)
      .values({ email, name, role, personId, ...authored(actor) })
      .run();
    const clusterId = cluster && db().select({ id: clusters.id }).from(clusters).where(eq(clusters.name, cluster)).get()?.id;
    if (clusterId)
      db()
        .insert(coordinatorTerms)
        .values({ clusterId, personId, role: "coordinator", fromDay: "2013-01-01", basis: "dane przykładowe", ...authored(actor) })
        .run();
  }
}
