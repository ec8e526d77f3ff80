import type { admin as pl } from "#lib/i18n/messages/pl/admin";

export const admin: typeof pl = {
  rules: {},
};
