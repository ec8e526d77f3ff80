import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { tasks } from "#db/schema/decisions";
import { users } from "#db/schema/users";
import { historyOf } from "#lib/history/history";
import { waitingFor } from "#lib/home/waiting/waiting";
import { parseList } from "#lib/list/list";
import { member, withOffice } from "#lib/testing/office";
import { taskList } from "#lib/tasks/columns";
import { createTask, editTask, moveTask } from "#lib/tasks/commands";
import { handOverTasks } from "#lib/tasks/handover/commands";
import { openTasksOf, ownerOptions, tasksToHandOver } from "#lib/tasks/handover/queries";
import { getTask, listTasks } from "#lib/tasks/queries";

withOffice();

const officer = () => member("oficer");
const manager = () => member("kierownik");
const idOf = (login: string) => member(login).personId ?? 0;
const give = (ownerId: number, title = "Zadanie") => createTask(officer(), { title, ownerId, dueOn: null, meetingId: null });
const owned = (owner: string) => listTasks(officer(), parseList(taskList, { owner })).rows.map(({ id }) => id);
const offered = () => ownerOptions(officer()).map(({ value }) => Number(value));
const waiting = () => waitingFor(manager()).find(({ name }) => name === "leavers");

const leaving: Record<string, () => void> = {
  "their account is closed": () =>
    void db()
      .update(users)
      .set({ deactivatedAt: "2026-01-01" })
      .where(eq(users.personId, idOf("podglad")))
      .run(),
  "they are archived": () =>
    void db()
      .update(people)
      .set({ archivedAt: "2026-01-01" })
      .where(eq(people.id, idOf("podglad")))
      .run(),
  "they are erased": () =>
    void db()
      .update(people)
      .set({ anonymisedAt: "2026-01-01" })
      .where(eq(people.id, idOf("podglad")))
      .run(),
};

it.each(Object.entries(leaving))(
  "once %s, their open tasks are counted, shown, marked, and they are offered as owner no more",
  (_, leave) => {
    const person = idOf("podglad");
    const [open, done] = [give(person), give(person)];
    moveTask(officer(), { id: done, version: 1, status: "done" });
    expect([owned("left"), waiting(), offered().includes(person), getTask(officer(), open).hasOwnerLeft]).toEqual([
      [],
      undefined,
      true,
      false,
    ]);
    leave();
    expect(owned("left")).toEqual([open]);
    expect(waiting()).toEqual({ name: "leavers", href: "/tasks?owner=left", count: 1 });
    expect(offered()).not.toContain(person);
    expect(getTask(officer(), open).hasOwnerLeft).toBe(true);
    expect([openTasksOf(officer(), person), tasksToHandOver(officer()).map(({ id, count }) => [id, count])]).toEqual([1, [[person, 1]]]);
    expect(() => give(person)).toThrow("tasks.rules.ownerLeft");
  },
);

it("who coordinated until a term that is over has left, unless they have another account", () => {
  const person = idOf("nutribiomed");
  const task = give(person);
  const until = (toDay: string | null) => db().update(coordinatorTerms).set({ toDay }).where(eq(coordinatorTerms.personId, person)).run();
  expect(owned("left")).toEqual([]);
  until("2020-01-01");
  expect(owned("left")).toEqual([task]);
  db().update(users).set({ role: "officer" }).where(eq(users.personId, person)).run();
  expect(owned("left")).toEqual([]);
  db().update(users).set({ role: "coordinator" }).where(eq(users.personId, person)).run();
  until(null);
  expect(owned("left")).toEqual([]);
});

it("all open tasks are handed over in one step, each with its history; ended ones stay whose they were", () => {
  const [from, to] = [idOf("podglad"), idOf("kierownik")];
  const [first, second, ended, others] = [give(from, "Pierwsze"), give(from, "Drugie"), give(from, "Wykonane"), give(idOf("oficer"))];
  moveTask(officer(), { id: ended, version: 1, status: "done" });
  leaving["their account is closed"]?.();
  expect(handOverTasks(manager(), { fromId: from, toId: to })).toBe(2);
  const owner = (id: number) =>
    db()
      .select()
      .from(tasks)
      .where(and(eq(tasks.id, id)))
      .get()?.ownerId;
  expect([first, second, ended, others].map(owner)).toEqual([to, to, from, idOf("oficer")]);
  expect(historyOf(officer(), "task", first)[0]).toMatchObject({
    action: "task.handOver",
    before: { ownerId: from },
    after: { ownerId: to },
  });
  expect(owned(String(to))).toEqual(expect.arrayContaining([first, second]));
  expect(waiting()).toBeUndefined();
});

it("tasks go to nobody who left, not to the same person, and by nobody without the right", () => {
  const [from, to] = [idOf("podglad"), idOf("kierownik")];
  const id = give(from);
  expect(() => handOverTasks(officer(), { fromId: from, toId: from })).toThrow("tasks.rules.samePerson");
  leaving["they are archived"]?.();
  expect(() => handOverTasks(officer(), { fromId: to, toId: from })).toThrow("tasks.rules.ownerLeft");
  for (const login of ["nutribiomed", "podglad", "admin"])
    expect(() => handOverTasks(member(login), { fromId: from, toId: to })).toThrow("errors.refused");
  editTask(officer(), { id, version: 1, title: "Nowy tytuł", ownerId: from, dueOn: null });
  expect(getTask(officer(), id)).toMatchObject({ title: "Nowy tytuł", ownerId: from });
});
