import type { decisions as pl } from "#lib/i18n/messages/pl/decisions";

export const decisions: typeof pl = {
  rules: {},
};
