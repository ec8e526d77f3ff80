import { formats, type ActivityType } from "#lib/scenarios/programme/settings";

/** The planner's code of a candidate: `V-12-3` is a study visit to region 12 for theme 3. */
export const candidateCode = (type: ActivityType, regionId: number, themeId: number): string =>
  `${formats[type].letter}-${regionId}-${themeId}`;

/** What a candidate's code says; null for a code of another form. */
export function readCandidate(code: string): { type: ActivityType; regionId: number; themeId: number } | null {
  const match = /^([VW])-(\d+)-(\d+)$/.exec(code);
  return match ? { type: match[1] === "V" ? "study_visit" : "workshop", regionId: Number(match[2]), themeId: Number(match[3]) } : null;
}

export const clusterCode = (id: number): string => `C-${id}`;
export const topicCode = (id: number): string => `T-${id}`;
/** The record's id in the planner's code of a cluster, topic or theme. */
export const idIn = (code: string): number => Number(code.slice(code.lastIndexOf("-") + 1));
