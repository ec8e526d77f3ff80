import type * as pl from "#lib/search/messages/pl";

export const search: typeof pl.search = {
  title: "Search",
  none: "Nothing found. Try a shorter word or a number.",
};
