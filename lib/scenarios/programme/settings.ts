/** What a candidate of each format looks like before anybody edits it: days on the spot, seats, topics that fit into its programme. */
export const formats = {
  study_visit: { format: "visit", letter: "V", days: 3, minSeats: 2, capacity: 12, maxTopics: 4 },
  workshop: { format: "workshop", letter: "W", days: 1, minSeats: 2, capacity: 20, maxTopics: 5 },
} as const;

export type ActivityType = keyof typeof formats;

/** Evidence below this strength makes no candidate. */
export const minStrength = 2;

/** Seats are one a cluster; Wrocław is where every trip begins. */
export const home = { latitude: 51.1079, longitude: 17.0385 };

/** Seconds a run may take before it stops with its best plan. */
export const secondsAtMost = 120;

/** Seconds for all answers about a programme together. */
export const secondsToExplain = 300;
