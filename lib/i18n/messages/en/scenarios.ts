import type { scenarios as pl } from "#lib/i18n/messages/pl/scenarios";

export const scenarios: typeof pl = {
  rules: {},
};
