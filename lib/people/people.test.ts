import { eq, getTableColumns } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { auditEvents } from "#db/schema/office";
import { people } from "#db/schema/people";
import { users } from "#db/schema/users";
import { brokenLink } from "#lib/audit/audit";
import { historyOf } from "#lib/history/history";
import { now } from "#lib/clock";
import { addTerm } from "#lib/clusters/terms/commands";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { addWalkIn } from "#lib/meetings/attendance/commands";
import { createMeeting } from "#lib/meetings/commands";
import { newMeeting } from "#lib/meetings/input";
import { personList } from "#lib/people/columns";
import { anonymisePerson, archivePerson, createPerson, editPerson } from "#lib/people/commands";
import { editedPerson, newPerson } from "#lib/people/input";
import { getNamedPerson, getPerson, getPersonPage, listPeople } from "#lib/people/queries";
import { optionsOf } from "#lib/records/options";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const typed = {
  fullName: "Zofia Testowa",
  email: "zofia@zaklad.example",
  phone: "71 123 45 67",
  position: "specjalistka",
  organisationId: "1",
  consent: "participants",
  contactSource: "someone",
  obtainedOn: "5.02.2027",
};
const input = newPerson.parse(typed);
const list = (params: Record<string, string>, login = "oficer") => listPeople(member(login), parseList(personList, params));
const erase = (login: string, id: number, version = 1) => anonymisePerson(member(login), { id, version, confirm: "yes" });

it("adds a person who is found, listed under the surname and audited without contact data", () => {
  const officer = member("oficer");
  const id = createPerson(officer, input);
  expect(getPersonPage(officer, id)).toMatchObject({
    phone: "71 123 45 67",
    noticeDueOn: "2027-03-05",
    terms: [],
    meetings: [],
    version: 1,
  });
  expect(search(officer, "Testowej").map((hit) => hit.entityId)).toContain(id);
  expect(list({ sort: "-name" }).rows.some((row) => row.id === id)).toBe(true);
  expect(historyOf(officer, "person", id)[0]).toMatchObject({ action: "person.create", after: { fullName: "Z. T.", phone: "…67" } });
  expect(brokenLink()).toBeNull();
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not add, edit or archive", (login) => {
  const actor = member(login);
  const id = createPerson(member("oficer"), input);
  expect(() => createPerson(actor, input)).toThrow("errors.refused");
  expect(() => editPerson(actor, { ...input, id, version: 1 })).toThrow("errors.refused");
  expect(() => archivePerson(actor, { id, version: 1 })).toThrow("errors.refused");
});

it.each(["kierownik", "nutribiomed", "podglad"])("SEC-03 %s may not erase", (login) => {
  const id = createPerson(member("oficer"), input);
  expect(() => erase(login, id)).toThrow("errors.refused");
  expect(getPerson(member("oficer"), id).fullName).toBe("Zofia Testowa");
});

it("PRV-10 phone numbers stay with officers and managers; addresses too unless public", () => {
  const id = createPerson(member("oficer"), input);
  expect(getPerson(member("kierownik"), id)).toMatchObject({ phone: "71 123 45 67", email: "zofia@zaklad.example" });
  for (const login of ["podglad", "admin"]) expect(getPersonPage(member(login), id)).toMatchObject({ phone: null, email: null });
  expect(() => getPersonPage(member("nutribiomed"), id)).toThrow("errors.refused");
  expect(() => list({}, "nutribiomed")).toThrow("errors.refused");
  editPerson(member("oficer"), { ...input, consent: "public", id, version: 1 });
  expect(list({ q: "Testowa" }, "podglad").rows[0]?.email).toBe("zofia@zaklad.example");
  const file = toCsv(fileColumns("people", personList.columns, voice("pl")), list({ q: "Testowa" }).rows, voice("pl"));
  expect(file).toContain("Zofia Testowa");
  expect(file).not.toContain("123 45 67");
  expect(optionsOf(member("oficer"), "person").map(({ label }) => label)).toContain("Zofia Testowa");
  expect(optionsOf(member("nutribiomed"), "person")).toEqual([]);
});

it("PRV-02 neither the person nor the meeting keeps in the log the name of somebody who came unannounced", () => {
  const officer = member("oficer");
  const meetingId = createMeeting(officer, newMeeting.parse({ title: "Spotkanie", day: "5.02.2027", kind: "working" }));
  const id = addWalkIn(officer, { meetingId, fullName: "Zofia Nieznana", clusterId: null, capacity: "gość" });
  expect(getPerson(officer, id)).toMatchObject({ fullName: "Zofia Nieznana", contactSource: "meeting", consent: "none" });
  expect(historyOf(officer, "person", id)[0]).toMatchObject({ action: "person.create", after: { fullName: "Z. N." } });
  expect(historyOf(officer, "meeting", meetingId)[0]).toMatchObject({
    action: "meeting.walkIn",
    after: { personId: id, capacity: "gość" },
  });
  expect(JSON.stringify(db().select().from(auditEvents).all())).not.toContain("Nieznana");
});

it("REL-04 a stale save is refused and changes nothing", () => {
  const officer = member("oficer");
  const id = createPerson(officer, input);
  const edited = (position: string) => editedPerson.parse({ ...typed, position, id: String(id), version: "1" });
  editPerson(officer, edited("dyrektor"));
  expect(() => editPerson(member("kierownik"), edited("prezes"))).toThrow("errors.conflict");
  expect(getPerson(officer, id)).toMatchObject({ position: "dyrektor", version: 2 });
  const [event] = historyOf(officer, "person", id);
  expect(event).toMatchObject({ action: "person.edit", before: { position: "specjalistka" }, after: { position: "dyrektor" } });
  expect(Object.keys(event?.after ?? {})).toEqual(["position"]);
});

it("PRV-03 data from somebody else need the day they were obtained", () => {
  const officer = member("oficer");
  expect(() => createPerson(officer, { ...input, obtainedOn: null })).toThrow("people.rules.obtainedOn");
  expect(() => createPerson(officer, { ...input, informedOn: "2027-02-04" })).toThrow("people.rules.informedEarly");
  expect(() => createPerson(officer, { ...input, organisationId: 99_999 })).toThrow("field.choose");
  const id = createPerson(officer, { ...input, retainUntil: "2020-01-01" });
  expect(list({ duty: "notice" }).rows.map((row) => row.id)).toEqual([id]);
  expect(list({ duty: "retention" }).rows.map((row) => row.id)).toEqual([id]);
  expect(getPersonPage(officer, id).isPastRetention).toBe(true);
  editPerson(officer, { ...input, informedOn: "2027-02-20", id, version: 1 });
  expect(list({ duty: "notice" }).total).toBe(0);
});

it.each(["oficer", "admin"])("PRV-07 %s erases who a person is; the rows others stand on stay", (login) => {
  const officer = member("oficer");
  const id = createPerson(officer, input);
  editPerson(officer, { ...input, fullName: "Zofia Nowotestowa", id, version: 1 });
  addTerm(officer, { clusterId: 2, personId: id, role: "deputy", fromDay: "2013-01-01", toDay: "2013-12-31", basis: null });
  erase(login, id, 2);
  const row = db().select().from(people).where(eq(people.id, id)).get();
  expect(row).toMatchObject({ fullName: `Osoba nr ${id} (dane usunięto)`, email: null, phone: null, position: null, consent: "none" });
  expect(JSON.stringify(row)).not.toMatch(/Zofi|testow/i);
  expect(getPersonPage(officer, id)).toMatchObject({ terms: [{ clusterId: 2 }], can: { edit: false, anonymise: false } });
  expect(search(officer, "Nowotestowa")).toEqual([]);
  const log = db().select().from(auditEvents).where(eq(auditEvents.entityId, id)).all();
  expect(log.at(-1)).toMatchObject({ action: "person.anonymise" });
  expect(JSON.stringify(log)).not.toMatch(/Zofia|zofia|123 45/);
  expect(brokenLink()).toBeNull();
});

it("PRV-07 erasing leaves nothing of what was written about a person, in no column", () => {
  const id = createPerson(member("oficer"), input);
  const texts = Object.entries(getTableColumns(people)).filter(([, column]) => column.dataType === "string" && !column.enumValues?.length);
  const dated = /(On|At|Until)$/;
  const words = texts.map(([name]) => name).filter((name) => !dated.test(name));
  db()
    .update(people)
    .set(Object.fromEntries(words.map((name) => [name, `kanarek ${name}`])))
    .where(eq(people.id, id))
    .run();
  erase("oficer", id);
  const row: Record<string, unknown> = { ...db().select().from(people).where(eq(people.id, id)).get() };
  expect(words).toEqual(expect.arrayContaining(["fullName", "email", "phone", "position", "sourceUrl", "sourceNote"]));
  expect(words.filter((name) => String(row[name]).includes("kanarek"))).toEqual([]);
  expect(row).toMatchObject({ contactSource: null, consent: "none" });
});

it("what was erased stays erased", () => {
  const officer = member("oficer");
  const id = createPerson(officer, input);
  expect(() => erase("oficer", id, 7)).toThrow("errors.conflict");
  erase("oficer", id);
  expect(() => erase("oficer", id, 2)).toThrow("people.rules.anonymised");
  expect(() => getNamedPerson(officer, id)).toThrow("errors.notFound");
  expect(() => editPerson(officer, { ...input, id, version: 2 })).toThrow("people.rules.anonymised");
});

it("nobody is erased while holding office or an account", () => {
  const coordinator = member("nutribiomed").personId ?? 0;
  expect(() => erase("oficer", coordinator)).toThrow("people.rules.runningTerm");
  const viewer = member("podglad").personId ?? 0;
  expect(() => erase("oficer", viewer)).toThrow("people.rules.activeAccount");
  db().update(users).set({ deactivatedAt: now() }).where(eq(users.personId, viewer)).run();
  expect(erase("oficer", viewer)).toBe(viewer);
});

it("lists by function, cluster and institution, archived ones apart", () => {
  const officer = member("oficer");
  const all = list({}).total;
  const id = createPerson(officer, input);
  expect(list({ organisation: "1", consent: "participants" }).rows.map((row) => row.id)).toEqual([id]);
  expect(list({ role: "coordinator" }).rows[0]?.terms[0]).toMatchObject({ role: "coordinator" });
  expect(list({ role: "deputy" }).total).toBe(0);
  expect(list({ cluster: String(member("lotniczy").clusterIds[0]) }).rows.map((row) => row.name)).toEqual(["Filip Lotniczak"]);
  expect(list({ sort: "; drop table people" }).total).toBe(all + 1);
  archivePerson(officer, { id, version: 1 });
  expect([list({}).total, list({ archived: "1" }).total]).toEqual([all, 1]);
  archivePerson(officer, { id, version: 2 });
  expect(list({}).total).toBe(all + 1);
});

it("the list takes the same number of statements for one person and for three", () => {
  const officer = member("oficer");
  const statements = () => statementsOf(() => listPeople(officer, parseList(personList, { organisation: "1" })));
  createPerson(officer, input);
  const one = statements();
  for (const fullName of ["Ewa Druga", "Jan Trzeci"]) createPerson(officer, { ...input, fullName });
  expect([list({ organisation: "1" }).total, statements()]).toEqual([3, one]);
});

it("a new person of a known name is asked about first, of whoever may add people alone", () => {
  const typed = newPerson.parse({ fullName: "Zofia Pytana", consent: "none", contactSource: "person" });
  const id = createPerson(member("oficer"), typed, null);
  expect(() => createPerson(member("oficer"), { ...typed, fullName: "PYTANA Zofia" }, null)).toThrow("people.rules.known");
  expect(createPerson(member("oficer"), typed, id)).toBe(id);
  expect(createPerson(member("oficer"), typed, "new")).not.toBe(id);
  for (const login of ["podglad", "admin", "nutribiomed"])
    for (const who of [null, id, "new"] as const) expect(() => createPerson(member(login), typed, who)).toThrow("errors.refused");
});
