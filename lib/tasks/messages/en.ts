import type * as pl from "#lib/tasks/messages/pl";

export const tasks: typeof pl.tasks = {
  title: "Tasks",
  lead: "{total, plural, one {# task} other {# tasks}}",
  name: "Task",
  owner: "Owner",
  ofLeavers: "of people who left",
  ownerLeft: "has left",
  openOf: "{count, plural, one {# open task} other {# open tasks}} of this person: see and hand over",
  handOver: "Hand over all",
  handOverTitle: "Hand over open tasks",
  from: "Whose tasks",
  to: "Who takes them over",
  leaver: "{name}: {count, plural, one {# open task} other {# open tasks}}",
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
    ownerLeft: "This person has left: the account was closed, the function has ended or the data were erased. Name somebody else.",
    samePerson: "Name somebody else than who has these tasks.",
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

export const verbs = {
  handOver: "handed over",
};
