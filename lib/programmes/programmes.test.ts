import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { searchDocuments } from "#db/schema/office";
import { historyOf } from "#lib/history/history";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { programmeList } from "#lib/programmes/columns";
import { archiveProgramme, createProgramme, editProgramme } from "#lib/programmes/commands";
import { getProgramme, getProgrammePage, listProgrammes } from "#lib/programmes/queries";
import { programmeWords } from "#lib/programmes/words";
import { createProject } from "#lib/projects/commands";
import { newProject } from "#lib/projects/input";
import { optionsOf } from "#lib/records/options";
import { search } from "#lib/search/everything";
import { indexMissing } from "#lib/search/missing";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const fields = { namePl: "Program próbny", nameEn: "Trial programme", level: null, purpose: null };
const listed = (params: Record<string, string>) => listProgrammes(member("oficer"), parseList(programmeList, params));

it("programmes are added, edited, archived and list their projects", () => {
  const manager = member("kierownik");
  const fields = { namePl: "Program próbny", nameEn: "Trial programme", level: null, purpose: null };
  const id = createProgramme(manager, fields);
  editProgramme(manager, { ...fields, id, version: 1, level: "regionalny" });
  expect(() => editProgramme(manager, { ...fields, id, version: 1 })).toThrow("errors.conflict");
  createProject(manager, newProject.parse({ acronym: "WGIK", titlePl: "Wzrost", programmeId: String(id) }));
  expect(getProgrammePage(manager, id).projects).toHaveLength(1);
  expect(listProgrammes(manager, parseList(programmeList, { q: "PROBNY" })).rows).toMatchObject([{ id, projects: 1 }]);
  archiveProgramme(manager, { id, version: 2 });
  expect(listProgrammes(manager, parseList(programmeList, { archived: "1" })).total).toBe(1);
});

it("a programme is found by its words in both languages, and no longer by those it lost", () => {
  const officer = member("oficer");
  const id = createProgramme(officer, { ...fields, level: "krajowy" });
  const found = (typed: string) => search(officer, typed).some((hit) => hit.entity === "programme" && hit.entityId === id);
  expect([found("próbnego programu"), found("trial"), found("krajowego")]).toEqual([true, true, true]);
  editProgramme(officer, { ...fields, namePl: "Program docelowy", id, version: 1 });
  expect([found("docelowy"), found("próbny")]).toEqual([true, false]);
  expect(historyOf(officer, "programme", id)[0]).toMatchObject({ after: { namePl: "Program docelowy", level: null } });
});

it("programmes made before they could be found are put into the search once", () => {
  const before = listed({ q: "europa" }).total;
  expect(before).toBeGreaterThan(0);
  db().delete(searchDocuments).where(eq(searchDocuments.entity, "programme")).run();
  expect(listed({ q: "europa" }).total).toBe(0);
  expect(indexMissing("programme", programmeWords)).toBeGreaterThanOrEqual(before);
  expect(listed({ q: "europa" }).total).toBe(before);
  expect(indexMissing("programme", programmeWords)).toBe(0);
});

it("the file holds both names, the level and the number of projects", () => {
  createProgramme(member("oficer"), fields);
  const { rows } = listProgrammes(member("oficer"), parseList(programmeList, { q: "próbny" }), true);
  expect(toCsv(fileColumns("programmes", programmeList.columns, voice("pl")), rows, voice("pl")).split("\r\n")).toEqual([
    '\ufeff"Nazwa po polsku";"Nazwa po angielsku";"Poziom";"Projekty"',
    '"Program próbny";"Trial programme";"";0',
    "",
  ]);
});

it("SEC-02 a coordinator is shown no programme, anywhere", () => {
  const id = createProgramme(member("oficer"), fields);
  const coordinator = member("nutribiomed");
  expect(search(member("podglad"), "próbny").map((hit) => hit.entityId)).toContain(id);
  expect(search(coordinator, "próbny")).toEqual([]);
  expect(optionsOf(coordinator, "programme")).toEqual([]);
  for (const read of [
    () => listProgrammes(coordinator, parseList(programmeList, {}), true),
    () => getProgramme(coordinator, id),
    () => historyOf(coordinator, "programme", id),
  ])
    expect(read).toThrow("errors.refused");
});

it("the list takes the same number of statements for one programme and for three", () => {
  const officer = member("oficer");
  const list = () => listed({ q: "próbny" });
  createProgramme(officer, fields);
  const one = statementsOf(list);
  for (const number of [2, 3]) createProgramme(officer, { ...fields, namePl: `Program próbny ${number}` });
  expect(list().rows).toHaveLength(3);
  expect(statementsOf(list)).toBe(one);
});
