import type { topics as pl } from "#lib/i18n/messages/pl/topics";

export const topics: typeof pl = {
  rules: {},
};
