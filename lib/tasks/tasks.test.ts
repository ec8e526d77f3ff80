import { expect, it } from "vitest";
import { historyOf } from "#lib/audit/history";
import { parseList } from "#lib/list/list";
import { createTask, editTask, moveTask } from "#lib/tasks/commands";
import { taskList } from "#lib/tasks/list";
import { getTask, listTasks } from "#lib/tasks/queries";
import { member, withOffice } from "#lib/testing/office";

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

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not change a task", (login) => {
  const [actor, id] = [member(login), task()];
  expect(() => createTask(actor, { ...values, meetingId: null })).toThrow("errors.refused");
  expect(() => editTask(actor, { id, version: 1, ...values })).toThrow("errors.refused");
  expect(() => moveTask(actor, { id, version: 1, status: "done" })).toThrow("errors.refused");
});
