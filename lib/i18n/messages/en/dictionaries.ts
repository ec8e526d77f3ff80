import type { dictionaries as pl } from "#lib/i18n/messages/pl/dictionaries";

export const dictionaries: typeof pl = {
  title: "Dictionaries",
  lead: "Themes on two axes, criteria of the regions' review, and the price list the costs are computed from.",
  themes: { title: "Themes", new: "Add theme" },
  criteria: { title: "Review criteria", new: "Add criterion" },
  rates: { title: "Price list of trips", new: "Add rate" },
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
