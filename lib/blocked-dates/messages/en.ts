import type * as pl from "#lib/blocked-dates/messages/pl";

export const blocked: typeof pl.blocked = {
  title: "Blocked dates",
  lead: {
    cluster: "Days on which the cluster cannot travel. The calculation of a scenario leaves out weeks with such days.",
    region: "Days on which the region cannot receive guests. The calculation of a scenario leaves out weeks with such days.",
  },
  list: "Dates on record",
  from: "From",
  to: "To",
  dayHint: "For example: 14.10.2013",
  reason: "Reason",
  reasonHint: "For example: a trade fair",
  add: "Save the dates",
  free: "Free",
  rules: {
    archived: "The record is in the archive.",
  },
};

export const verbs: typeof pl.verbs = {
  blockDates: "blocked dates noted",
  freeDates: "blocked dates freed",
};
