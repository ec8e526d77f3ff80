import type * as pl from "#lib/dictionaries/messages/pl";

export const dictionaries: typeof pl.dictionaries = {
  title: "Dictionaries",
  lead: "Themes on two axes, criteria of the regions' review, and the price list the costs are computed from.",
  themes: {
    title: "Themes",
    new: "Add theme",
  },
  criteria: {
    title: "Review criteria",
    new: "Add criterion",
  },
  rates: {
    title: "Price list of trips",
    new: "Add rate",
  },
  namePl: "Polish name",
  nameEn: "English name",
  axis: "Axis",
  position: "Order",
  guidance: "Guidance for scores",
  guidanceHint: "What 0 means, and what 4",
  weight: "Weight",
  amount: "Amount",
  upToKm: "Up to how many kilometres as the crow flies",
  retired: "out of use",
  retire: "Take out of use",
  reuse: "Bring back into use",
  rules: {},
};

export const enums: typeof pl.enums = {
  themeAxis: {
    emerging: "emerging industry",
    cross_cutting: "cross-cutting issue",
  },
  entity: {
    theme: "theme",
    rate: "rate",
    criterion: "criterion",
  },
};
