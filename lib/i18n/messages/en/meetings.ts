import type { meetings as pl } from "#lib/i18n/messages/pl/meetings";

export const meetings: typeof pl = {
  rules: {},
};
