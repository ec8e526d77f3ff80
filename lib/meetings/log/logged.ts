/** The browser event by which the capture line tells the page that a line of a kind was saved. */
export const loggedEvent = "grono-logged";
