import type { projects as pl } from "#lib/i18n/messages/pl/projects";

export const projects: typeof pl = {
  rules: {},
};
