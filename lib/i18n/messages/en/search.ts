import type { search as pl } from "#lib/i18n/messages/pl/search";

export const search: typeof pl = {
  rules: {},
};
