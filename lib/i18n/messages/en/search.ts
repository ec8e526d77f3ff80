import type { search as pl } from "#lib/i18n/messages/pl/search";

export const search: typeof pl = {
  title: "Search",
  none: "Nothing found. Try a shorter word or a number.",
};
