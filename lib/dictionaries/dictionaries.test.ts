import { expect, it } from "vitest";
import { voice } from "#lib/i18n/voice";
import { createCriterion, createTheme, editRate, editTheme, retireEntry } from "#lib/dictionaries/commands";
import { rateFields } from "#lib/dictionaries/fields";
import { editedRate, editedTheme, newTheme } from "#lib/dictionaries/input";
import { getEntry, mayEdit, readDictionaries } from "#lib/dictionaries/queries";
import { historyOf } from "#lib/history/history";
import { formOf } from "#lib/records/form";
import { optionsOf } from "#lib/records/options";
import { activeCriteria } from "#lib/regions/reviews/queries";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const typed = { namePl: "Wodór", nameEn: "Hydrogen", axis: "emerging", position: "7" };
const theme = newTheme.parse(typed);

it.each(["nutribiomed", "podglad"])("SEC-03 %s may neither read nor change the dictionaries", (login) => {
  const actor = member(login);
  expect(() => createTheme(actor, theme)).toThrow("errors.refused");
  expect(() => retireEntry(actor, { dictionary: "rates", id: 1, version: 1 })).toThrow("errors.refused");
  expect(() => readDictionaries(actor)).toThrow("errors.refused");
  expect(() => getEntry(actor, "rates", 1)).toThrow("errors.refused");
});

it("an officer edits rates only; a retired criterion leaves the review and can come back", () => {
  const officer = member("oficer");
  const rate = { id: 1, version: 1, namePl: "Przejazd", nameEn: "Travel", amount: 31_000, upToKm: 300 };
  editRate(officer, rate);
  expect(() => editRate(officer, rate)).toThrow("errors.conflict");
  expect(() => createCriterion(officer, { namePl: "x", nameEn: "x", guidance: null, weight: 1, position: 9 })).toThrow("errors.refused");
  expect(() => getEntry(officer, "themes", 1)).toThrow("errors.refused");
  expect([mayEdit(officer, "rates"), mayEdit(officer, "themes"), mayEdit(member("admin"), "themes")]).toEqual([true, false, true]);
  const manager = member("kierownik");
  const id = createCriterion(manager, { namePl: "Dostępność", nameEn: "Accessibility", guidance: null, weight: 2, position: 9 });
  const isActive = () => activeCriteria(member("kierownik")).some((one) => one.id === id);
  expect(isActive()).toBe(true);
  retireEntry(manager, { dictionary: "criteria", id, version: 1 });
  expect(isActive()).toBe(false);
  retireEntry(manager, { dictionary: "criteria", id, version: 2 });
  expect(isActive()).toBe(true);
  expect(historyOf(manager, "criterion", id).map((event) => event.action)).toEqual([
    "criterion.restore",
    "criterion.archive",
    "criterion.create",
  ]);
});

it("REL-04 a stale save of a theme is refused and changes nothing", () => {
  const manager = member("kierownik");
  const id = createTheme(manager, theme);
  const edited = (nameEn: string) => editedTheme.parse({ ...typed, nameEn, id: String(id), version: "1" });
  editTheme(manager, edited("Hydrogen economy"));
  expect(() => editTheme(member("admin"), edited("Gas"))).toThrow("errors.conflict");
  expect(getEntry(manager, "themes", id)).toMatchObject({ nameEn: "Hydrogen economy", version: 2 });
  expect(historyOf(manager, "theme", id)[0]).toMatchObject({ action: "theme.edit", before: { nameEn: "Hydrogen" } });
});

it("a theme out of use is offered no more, but stays where it was chosen; it stands last in its dictionary", () => {
  const [officer, manager] = [member("oficer"), member("kierownik")];
  const id = createTheme(manager, { ...theme, position: 0 });
  const offered = (keep: number[] = []) => optionsOf(officer, "theme", keep).map(({ label }) => label);
  expect(offered()).toContain("Wodór");
  retireEntry(manager, { dictionary: "themes", id, version: 1 });
  expect(offered()).not.toContain("Wodór");
  expect(offered([id])).toContain("Wodór");
  expect(readDictionaries(manager).themes.at(-1)).toMatchObject({ id });
});

it("an amount is typed as people write it, in whole grosze below", () => {
  expect(editedRate.parse({ namePl: "a", nameEn: "b", amount: "310,50", id: "1", version: "1" })).toMatchObject({
    amount: 31_050,
    upToKm: null,
  });
  const specs = formOf("dictionaries", rateFields, voice("pl"), () => [], { namePl: "a", nameEn: "b", amount: 31_050, upToKm: null });
  expect(specs.map(({ name, value }) => [name, value])).toEqual([
    ["namePl", "a"],
    ["nameEn", "b"],
    ["amount", "310,5"],
    ["upToKm", ""],
  ]);
});

it("the dictionaries take the same number of statements whatever they hold", () => {
  const manager = member("kierownik");
  const one = statementsOf(() => readDictionaries(manager));
  for (const namePl of ["Wodór", "Sól", "Miedź"]) createTheme(manager, { ...theme, namePl });
  expect(statementsOf(() => readDictionaries(manager))).toBe(one);
});
