import type { people as pl } from "#lib/i18n/messages/pl/people";

export const people: typeof pl = {
  rules: {},
};
