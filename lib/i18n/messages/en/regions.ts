import type { regions as pl } from "#lib/i18n/messages/pl/regions";

export const regions: typeof pl = {
  rules: {},
};
