import { formats, type ActivityType } from "#lib/scenarios/programme/settings";

/** The planner's name of a candidate: `V-12-3` is a study visit to region 12 for theme 3. */
export const candidateName = (type: ActivityType, regionId: number, themeId: number): string =>
  `${formats[type].letter}-${regionId}-${themeId}`;

/** What a candidate's name says; null for a name of another form. */
export function readCandidate(name: string): { type: ActivityType; regionId: number; themeId: number } | null {
  const match = /^([VW])-(\d+)-(\d+)$/.exec(name);
  return match ? { type: match[1] === "V" ? "study_visit" : "workshop", regionId: Number(match[2]), themeId: Number(match[3]) } : null;
}

export const clusterName = (id: number): string => `C-${id}`;
export const topicName = (id: number): string => `T-${id}`;
/** The record's id in the planner's name of a cluster, topic or theme. */
export const idIn = (name: string): number => Number(name.slice(name.lastIndexOf("-") + 1));
