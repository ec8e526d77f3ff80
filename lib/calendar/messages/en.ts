import type * as pl from "#lib/calendar/messages/pl";

export const calendar: typeof pl.calendar = {
  name: "Grono",
  title: "My calendar",
  lead: "A private address to add to a calendar program. It shows the meetings and events that you may see today. Whoever knows the address sees the same, so do not pass it on.",
  has: "There is an address. A new one replaces it, and the present one stops working.",
  none: "There is no address yet.",
  renew: "Make a new address",
  end: "End the address",
  address: "The calendar's new address, shown only now: {url}",
  ended: "The calendar's address has stopped working.",
};

export const verbs: typeof pl.verbs = {
  renewCalendar: "calendar address made",
  endCalendar: "calendar address ended",
};
