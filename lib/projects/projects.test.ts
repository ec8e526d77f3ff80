import { expect, it } from "vitest";
import { historyOf } from "#lib/history/history";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { createProgramme } from "#lib/programmes/commands";
import { projectList } from "#lib/projects/columns";
import { archiveProject, createProject, editProject } from "#lib/projects/commands";
import { projectFields } from "#lib/projects/fields";
import { editedProject, newProject } from "#lib/projects/input";
import { getProject, getProjectPage, listProjects } from "#lib/projects/queries";
import { marksFrom } from "#lib/projects/rules";
import { newerOf } from "#lib/history/newer";
import { optionsOf } from "#lib/records/options";
import { scenariosOf } from "#lib/scenarios/queries";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const typed = {
  acronym: "WGIK",
  titlePl: "Wzrost gospodarczy i innowacje w klastrach",
  marksPl: "Unia Europejska\nDolny Śląsk",
  marksEn: "European Union",
};

it("a project keeps its marks in order, is found, edited with its version and archived", () => {
  const officer = member("oficer");
  const id = createProject(officer, newProject.parse(typed));
  expect(getProjectPage(officer, id)).toMatchObject({ marksPl: "Unia Europejska\nDolny Śląsk", meetings: [] });
  expect(scenariosOf(officer, id)).toEqual([]);
  const edited = editedProject.parse({ ...typed, id: String(id), version: "1", fromDay: "1.01.2014", toDay: "31.12.2015" });
  editProject(officer, edited);
  expect(() => editProject(officer, edited)).toThrow("errors.conflict");
  expect(() => editProject(officer, { ...edited, version: 2, toDay: "2013-01-01" })).toThrow("field.endBeforeStart");
  expect(listProjects(officer, parseList(projectList, { q: "wzrostu klastrów" })).rows.map((row) => row.id)).toEqual([id]);
  archiveProject(officer, { id, version: 2 });
  expect(listProjects(officer, parseList(projectList, { archived: "1" })).total).toBe(1);
  expect(historyOf(officer, "project", id)).toHaveLength(3);
});

it("marks pair line by line; a missing English one falls back to the Polish", () => {
  expect(marksFrom("Unia Europejska, EFRR\n\n CLUSTRAT ", "European Union, ERDF")).toEqual([
    { kind: "eu_emblem", pl: "Unia Europejska, EFRR", en: "European Union, ERDF" },
    { kind: "text", pl: "CLUSTRAT", en: "CLUSTRAT" },
  ]);
  expect(marksFrom(null, null)).toEqual([]);
});

it.each(["nutribiomed", "podglad"])("SEC-03 %s may not change projects or programmes", (login) => {
  const actor = member(login);
  expect(() => createProject(actor, newProject.parse(typed))).toThrow("errors.refused");
  expect(() => createProgramme(actor, { namePl: "x", nameEn: "x", level: null, purpose: null })).toThrow("errors.refused");
  if (login === "nutribiomed") expect(() => getProject(actor, 1)).toThrow("errors.refused");
});

it("a conflict shows what the other one saved, and nothing that only was typed in another way", () => {
  const officer = member("oficer");
  const id = createProject(officer, newProject.parse({ ...typed, fromDay: "1.01.2014" }));
  editProject(
    member("kierownik"),
    editedProject.parse({ ...typed, fromDay: "1.01.2014", acronym: "WGIK 2", id: String(id), version: "1" }),
  );
  const mine = { ...typed, fromDay: "1.1.2014", id: String(id), version: "1" };
  const { values, changes } = newerOf(projectFields, getProject, "project")(officer, mine);
  expect(values).toMatchObject({ acronym: "WGIK 2", fromDay: "1.1.2014", marksPl: typed.marksPl });
  expect(changes).toEqual([{ label: "Akronim", before: "WGIK", after: "WGIK 2" }]);
});

it("the history tells changed marks as lines", () => {
  const officer = member("oficer");
  const id = createProject(officer, newProject.parse(typed));
  editProject(officer, editedProject.parse({ ...typed, marksPl: "Unia Europejska", marksEn: "", id: String(id), version: "1" }));
  expect(historyOf(officer, "project", id)[0]).toMatchObject({
    before: { marksPl: "Unia Europejska\nDolny Śląsk" },
    after: { marksPl: "Unia Europejska" },
  });
});

it("the file names the programme and types the days", () => {
  const officer = member("oficer");
  const input = newProject.parse({ ...typed, programmeId: "1", fromDay: "1.01.2014" });
  createProject(officer, input);
  const { rows } = listProjects(officer, parseList(projectList, { q: "wgik" }), true);
  const [head, row] = toCsv(fileColumns("projects", projectList.columns, voice("pl")), rows, voice("pl")).split("\r\n");
  expect(head).toContain('"Akronim";"Tytuł po polsku";"Tytuł po angielsku";"Program";"Początek";"Koniec";"Spotkania";"Scenariusze"');
  expect(row).toMatch(/^"WGIK";"Wzrost gospodarczy i innowacje w klastrach";"";"[^"]+";"01.01.2014";"";0;0$/);
});

it.each([
  ["kierownik", true],
  ["podglad", true],
  ["admin", true],
  ["nutribiomed", false],
])("SEC-02 the project WGIK is shown to %s: %s", (login, sees) => {
  const actor = member(login);
  const id = createProject(member("oficer"), newProject.parse(typed));
  const shown = (read: () => { id: number }[]) => {
    try {
      return read().some((one) => one.id === id);
    } catch (error) {
      return String(error).includes("errors.refused") ? false : error;
    }
  };
  expect(shown(() => listProjects(actor, parseList(projectList, { q: "WGIK" })).rows)).toBe(sees);
  expect(shown(() => listProjects(actor, parseList(projectList, {}), true).rows)).toBe(sees);
  expect(shown(() => [getProjectPage(actor, id)])).toBe(sees);
  expect(shown(() => search(actor, "WGIK").map((hit) => ({ id: hit.entityId })))).toBe(sees);
  expect(shown(() => historyOf(actor, "project", id).map(() => ({ id })))).toBe(sees);
  expect(shown(() => optionsOf(actor, "project").map((one) => ({ id: Number(one.value) })))).toBe(sees);
});

it("the list takes the same number of statements for one project and for three", () => {
  const officer = member("oficer");
  const list = () => listProjects(officer, parseList(projectList, { q: "WGIK" }));
  createProject(officer, newProject.parse(typed));
  const one = statementsOf(list);
  for (const number of [2, 3]) createProject(officer, newProject.parse({ ...typed, acronym: `WGIK ${number}`, programmeId: "1" }));
  expect(list().rows).toHaveLength(3);
  expect(statementsOf(list)).toBe(one);
});

it("a project of a programme that is not there is told beside the field, when it is added and when it is edited", () => {
  const officer = member("oficer");
  const lost = { ...typed, programmeId: "9999" };
  const beside = expect.objectContaining({ code: "invalid", fields: { programmeId: "field.choose" } }) as Error;
  expect(() => createProject(officer, newProject.parse(lost))).toThrow(beside);
  const id = createProject(officer, newProject.parse(typed));
  expect(() => editProject(officer, { ...newProject.parse(lost), id, version: 1 })).toThrow(beside);
});
