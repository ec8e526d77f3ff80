import { expect, it } from "vitest";
import { historyOf } from "#lib/history/history";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { search } from "#lib/search/everything";
import { createTask, editTask, moveTask } from "#lib/tasks/commands";
import { taskList } from "#lib/tasks/columns";
import { countTasks, getTask, listTasks } from "#lib/tasks/queries";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const values = { title: "Zebrać potwierdzenia", ownerId: null, dueOn: "2027-07-19" };
const task = () => createTask(member("oficer"), { ...values, meetingId: null });

it("a task is edited while open, ended, and opened again", () => {
  const [officer, id] = [member("oficer"), task()];
  editTask(officer, { id, version: 1, ...values, title: "Zebrać zgody" });
  expect(() => editTask(officer, { id, version: 1, ...values })).toThrow("errors.conflict");
  moveTask(officer, { id, version: 2, status: "cancelled" });
  expect(() => editTask(officer, { id, version: 3, ...values })).toThrow("tasks.rules.closed");
  expect(() => moveTask(officer, { id, version: 3, status: "cancelled" })).toThrow("tasks.rules.already");
  expect(() => moveTask(officer, { id, version: 3, status: "done" })).toThrow("tasks.rules.already");
  moveTask(officer, { id, version: 3, status: "open" });
  moveTask(officer, { id, version: 4, status: "done" });
  expect(getTask(officer, id)).toMatchObject({ status: "done", title: "Zebrać zgody", can: { edit: false, move: true } });
  expect(listTasks(officer, parseList(taskList, { status: "done" })).rows.map((row) => row.id)).toContain(id);
  expect(historyOf(officer, "task", id).map((event) => event.action)).toEqual([
    "task.move",
    "task.move",
    "task.move",
    "task.edit",
    "task.create",
  ]);
});

it("a task opened again was done by nobody, and one called off neither", () => {
  const [officer, id] = [member("oficer"), task()];
  const end = () => {
    const { status, doneAt, doneBy } = getTask(officer, id);
    return [status, typeof doneAt, doneBy];
  };
  moveTask(officer, { id, version: 1, status: "done" });
  expect(end()).toEqual(["done", "string", officer.userId]);
  moveTask(officer, { id, version: 2, status: "open" });
  expect(end()).toEqual(["open", "object", null]);
  moveTask(officer, { id, version: 3, status: "cancelled" });
  expect(end()).toEqual(["cancelled", "object", null]);
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not change a task", (login) => {
  const [actor, id] = [member(login), task()];
  expect(() => createTask(actor, { ...values, meetingId: null })).toThrow("errors.refused");
  expect(() => editTask(actor, { id, version: 1, ...values })).toThrow("errors.refused");
  expect(() => moveTask(actor, { id, version: 1, status: "done" })).toThrow("errors.refused");
});

const state = (params: Record<string, string> = {}) => parseList(taskList, params);
const canary = () => createTask(member("oficer"), { ...values, title: "Kanarek zadania", ownerId: 1, meetingId: null });

it("SEC-02 a coordinator finds no task: neither its page, nor the list, nor a number, nor the search", () => {
  const [id, other] = [canary(), member("nutribiomed")];
  expect(() => getTask(other, id)).toThrow("errors.refused");
  expect(() => listTasks(other, state())).toThrow("errors.refused");
  expect(() => countTasks(other, state())).toThrow("errors.refused");
  expect(search(other, "kanarek")).toEqual([]);
});

it.each(["oficer", "kierownik", "podglad", "admin"])("%s sees a task on its page, in the list, in the file, in the search", (login) => {
  const [id, actor] = [canary(), member(login)];
  expect(getTask(actor, id)).toMatchObject({ title: "Kanarek zadania", owner: expect.stringMatching(/./), meeting: null });
  const { rows, total } = listTasks(actor, state({ q: "kanarek" }), true);
  expect([total, countTasks(actor, state({ q: "kanarek" }))]).toEqual([1, 1]);
  const file = toCsv(fileColumns("tasks", taskList.columns, voice("pl")), rows, voice("pl"));
  expect(file).toContain('"Zadanie";"Odpowiada";"Termin";"Stan";"Spotkanie"');
  expect(file).toContain('"Kanarek zadania"');
  expect(search(actor, "kanarek").map((hit) => hit.entityId)).toEqual([id]);
});

it("the list is of open tasks unless asked otherwise, in the order asked for, with as many statements for three as for one", () => {
  const officer = member("oficer");
  canary();
  const one = statementsOf(() => listTasks(officer, state()));
  const done = canary();
  createTask(officer, { title: "Bez terminu", dueOn: null, ownerId: null, meetingId: null });
  expect(statementsOf(() => listTasks(officer, state()))).toBe(one);
  moveTask(officer, { id: done, version: 1, status: "done" });
  const titles = (params: Record<string, string>) => listTasks(officer, state(params)).rows.map((row) => row.title);
  expect(titles({})).toEqual(["Kanarek zadania", "Bez terminu"]);
  expect(titles({ sort: "title" })).toEqual(["Bez terminu", "Kanarek zadania"]);
  expect(titles({ status: "all" })).toHaveLength(3);
  expect(titles({ status: "unknown" })).toEqual([]);
  expect(titles({ owner: "me", status: "all" })).toHaveLength(2);
  expect(listTasks(member("kierownik"), state({ owner: "me", status: "all" })).rows).toEqual([]);
});
