import type * as pl from "#lib/tasks/messages/pl";

export const tasks: typeof pl.tasks = {
  title: "Tasks",
  lead: "{total, plural, one {# task} other {# tasks}}",
  name: "Task",
  owner: "Owner",
  mine: "mine",
  due: "Due",
  dueHint: "For example 19.07.2027",
  status: "State",
  meeting: "Meeting",
  edit: "Edit task",
  cancel: "Cancel the task",
  doneAt: "Done",
  new: "Add task",
  all: "all states",
  done: "Mark as done",
  reopen: "Open again",
  rules: {
    already: "The task is already in that state.",
    closed: "The task is closed. Open it again first.",
  },
};

export const enums: typeof pl.enums = {
  taskStatus: {
    open: "open",
    done: "done",
    cancelled: "cancelled",
  },
  entity: {
    task: "task",
  },
};
