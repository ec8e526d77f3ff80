import type { news as pl } from "#lib/i18n/messages/pl/news";

export const news: typeof pl = {
  title: "News",
  rules: {},
};
