import { expect, it } from "vitest";
import { historyOf } from "#lib/audit/history";
import { createCriterion, createTheme, editRate, retireEntry } from "#lib/dictionaries/commands";
import { readDictionaries } from "#lib/dictionaries/queries";
import { parseList } from "#lib/list/list";
import { archiveProgramme, createProgramme, editProgramme } from "#lib/programmes/commands";
import { getProgrammePage, listProgrammes } from "#lib/programmes/queries";
import { archiveProject, createProject, editProject } from "#lib/projects/commands";
import { editedProject, marksFrom, newProject } from "#lib/projects/input";
import { programmeList, projectList } from "#lib/projects/list";
import { getProject, getProjectPage, listProjects } from "#lib/projects/queries";
import { activeCriteria } from "#lib/regions/reviews";
import { member, withOffice } from "#lib/testing/office";

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
  expect(getProjectPage(officer, id)).toMatchObject({ marksPl: "Unia Europejska\nDolny Śląsk", meetings: [], scenarios: [] });
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

it("programmes are added, edited, archived and list their projects", () => {
  const manager = member("kierownik");
  const fields = { namePl: "Program próbny", nameEn: "Trial programme", level: null, purpose: null };
  const id = createProgramme(manager, fields);
  editProgramme(manager, { ...fields, id, version: 1, level: "regionalny" });
  expect(() => editProgramme(manager, { ...fields, id, version: 1 })).toThrow("errors.conflict");
  createProject(manager, newProject.parse({ ...typed, programmeId: String(id) }));
  expect(getProgrammePage(manager, id).projects).toHaveLength(1);
  expect(listProgrammes(manager, parseList(programmeList, { q: "PROBNY" })).rows).toMatchObject([{ id, projects: 1 }]);
  archiveProgramme(manager, { id, version: 2 });
  expect(listProgrammes(manager, parseList(programmeList, { archived: "1" })).total).toBe(1);
});

it.each(["nutribiomed", "podglad"])("SEC-03 %s may not change projects, programmes or dictionaries", (login) => {
  const actor = member(login);
  expect(() => createProject(actor, newProject.parse(typed))).toThrow("errors.refused");
  expect(() => createProgramme(actor, { namePl: "x", nameEn: "x", level: null, purpose: null })).toThrow("errors.refused");
  expect(() => createTheme(actor, { namePl: "x", nameEn: "x", axis: "emerging", position: 1 })).toThrow("errors.refused");
  expect(() => retireEntry(actor, { dictionary: "rates", id: 1, version: 1 })).toThrow("errors.refused");
  expect(() => readDictionaries(actor)).toThrow("errors.refused");
  if (login === "nutribiomed") expect(() => getProject(actor, 1)).toThrow("errors.refused");
});

it("dictionaries: an officer edits rates only; a retired criterion leaves the review and can come back", () => {
  const officer = member("oficer");
  const rate = { id: 1, version: 1, namePl: "Przejazd", nameEn: "Travel", amount: 31_000, upToKm: 300 };
  editRate(officer, rate);
  expect(() => editRate(officer, rate)).toThrow("errors.conflict");
  expect(() => createCriterion(officer, { namePl: "x", nameEn: "x", guidance: null, weight: 1, position: 9 })).toThrow("errors.refused");
  const manager = member("kierownik");
  const id = createCriterion(manager, { namePl: "Dostępność", nameEn: "Accessibility", guidance: null, weight: 2, position: 9 });
  const isActive = () => activeCriteria().some((one) => one.id === id);
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
