import { expect, it } from "vitest";
import { brokenLink } from "#lib/audit/audit";
import { historyOf } from "#lib/history/history";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { archiveOrganisation, createOrganisation, editOrganisation } from "#lib/organisations/commands";
import { editedOrganisation, newOrganisation } from "#lib/organisations/input";
import { organisationList } from "#lib/organisations/columns";
import { getOrganisation, getOrganisationPage, listOrganisations } from "#lib/organisations/queries";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const typed = { name: "Zakład Testowy", type: "enterprise", country: "PL", town: "Oława", nip: "123-456-32-18" };
const input = newOrganisation.parse(typed);
const list = (params: Record<string, string>) => listOrganisations(member("oficer"), parseList(organisationList, params)).total;

it("adds an organisation that is found, listed and audited", () => {
  const officer = member("oficer");
  const id = createOrganisation(officer, input);
  expect(getOrganisationPage(officer, id)).toMatchObject({
    name: "Zakład Testowy",
    nip: "1234563218",
    version: 1,
    people: [],
    memberships: [],
  });
  expect(search(officer, "testowego zakładu").map((hit) => hit.entityId)).toContain(id);
  expect(historyOf(officer, "organisation", id)[0]).toMatchObject({ action: "organisation.create", after: { name: "Zakład Testowy" } });
  expect(brokenLink()).toBeNull();
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not add, edit or archive", (login) => {
  const actor = member(login);
  const id = createOrganisation(member("oficer"), input);
  expect(() => createOrganisation(actor, input)).toThrow("errors.refused");
  expect(() => editOrganisation(actor, { ...input, id, version: 1 })).toThrow("errors.refused");
  expect(() => archiveOrganisation(actor, { id, version: 1 })).toThrow("errors.refused");
  expect(getOrganisation(member("oficer"), id)).toMatchObject({ version: 1, archivedAt: null });
});

it("SEC-03 a coordinator reads no organisation and no list of them", () => {
  expect(() => getOrganisationPage(member("nutribiomed"), 1)).toThrow("errors.refused");
  expect(() => listOrganisations(member("nutribiomed"), parseList(organisationList, {}))).toThrow("errors.refused");
  expect(getOrganisationPage(member("podglad"), 1).can).toMatchObject({ edit: false, addPerson: false });
});

it("REL-04 a stale save is refused and changes nothing", () => {
  const officer = member("oficer");
  const id = createOrganisation(officer, input);
  const edited = (town: string) => editedOrganisation.parse({ ...typed, town, id: String(id), version: "1" });
  editOrganisation(officer, edited("Brzeg"));
  expect(() => editOrganisation(member("kierownik"), edited("Trzebnica"))).toThrow("errors.conflict");
  expect(getOrganisation(officer, id)).toMatchObject({ town: "Brzeg", version: 2 });
  expect(historyOf(officer, "organisation", id)[0]).toMatchObject({ before: { town: "Oława" }, after: { town: "Brzeg" } });
});

it("a number that another unit has is taken once somebody says so, having seen whose it is", () => {
  const officer = member("oficer");
  createOrganisation(officer, { ...input, name: "Uniwersytet Testowy" });
  const faculty = { ...input, name: "Wydział Uniwersytetu Testowego" };
  const asked = expect.objectContaining({
    values: { names: "Uniwersytet Testowy" },
    offers: { sharedNip: { label: "form.confirm", options: [{ value: "1234563218", label: "organisations.anotherUnit" }] } },
  });
  expect(() => createOrganisation(officer, faculty)).toThrow(asked);
  expect(() => createOrganisation(officer, { ...faculty, sharedNip: "5260250995" })).toThrow(asked);
  const id = createOrganisation(officer, { ...faculty, sharedNip: "1234563218" });
  editOrganisation(officer, { ...faculty, town: "Brzeg", id, version: 1 });
  expect(getOrganisation(officer, id)).toMatchObject({ nip: "1234563218", town: "Brzeg" });
  const other = createOrganisation(officer, { ...input, nip: null, name: "Zakład bez numeru" });
  expect(() => editOrganisation(officer, { ...input, id: other, version: 1 })).toThrow("organisations.rules.nipTaken");
});

it("one NIP stands for one organisation until somebody says otherwise", () => {
  const id = createOrganisation(member("oficer"), input);
  expect(() => createOrganisation(member("oficer"), { ...input, name: "Inny" })).toThrow("organisations.rules.nipTaken");
  editOrganisation(member("oficer"), { ...input, name: "Ten sam", id, version: 1 });
  expect(() => createOrganisation(member("oficer"), { ...input, nip: null, regionId: 99_999 })).toThrow("field.choose");
});

it("lists by filters and orders, archived ones apart, the export with the same rows", () => {
  const officer = member("oficer");
  const all = list({});
  const id = createOrganisation(officer, input);
  expect(list({})).toBe(all + 1);
  expect(list({ type: "enterprise", country: "PL" })).toBeGreaterThan(0);
  expect(list({ q: "testowy" })).toBe(1);
  expect(list({ cluster: "1", sort: "-people" })).toBe(0);
  expect(list({ sort: "; drop table organisations" })).toBe(all + 1);
  const { rows } = listOrganisations(officer, parseList(organisationList, { q: "testowy" }), true);
  expect(toCsv(fileColumns("organisations", organisationList.columns, voice("pl")), rows, voice("pl"))).toContain(
    '"Zakład Testowy";"przedsiębiorstwo";"Polska"',
  );
  archiveOrganisation(officer, { id, version: 1 });
  expect([list({}), list({ archived: "1" })]).toEqual([all, 1]);
  archiveOrganisation(officer, { id, version: 2 });
  expect(list({})).toBe(all + 1);
});
