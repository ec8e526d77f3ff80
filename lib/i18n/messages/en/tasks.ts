import type { tasks as pl } from "#lib/i18n/messages/pl/tasks";

export const tasks: typeof pl = {
  rules: {},
};
