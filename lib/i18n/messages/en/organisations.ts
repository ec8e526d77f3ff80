import type { organisations as pl } from "#lib/i18n/messages/pl/organisations";

export const organisations: typeof pl = {
  rules: {},
};
