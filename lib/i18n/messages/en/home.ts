import type { home as pl } from "#lib/i18n/messages/pl/home";

export const home: typeof pl = {
  rules: {},
};
