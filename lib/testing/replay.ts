import type { Role } from "#db/enums";

/** Who may do a deed to records that are not their own, what its form sends, and what stops it in the demonstration office where something does. */
export type Case = {
  allowed: readonly Role[];
  form?: Record<string, string>;
  /** Another cluster's record, where the first one could be the coordinator's own. */
  foreign?: () => Record<string, string>;
  /** Key of the sentence that answers those who may: the state of record 1 does not let them. */
  stops?: string;
};

/** `own`: concerns nobody's rights over records, as one's own account. `elsewhere`: another door of a deed that is declared, or no form action. */
export type Replay = Readonly<Record<string, Case | "own" | "elsewhere">>;

export const staff: readonly Role[] = ["officer", "manager"];
export const officers: readonly Role[] = ["officer"];
export const managers: readonly Role[] = ["manager"];
export const admins: readonly Role[] = ["admin"];

/** Values that pass most schemas; what differs stands beside the deed. */
export const common: Record<string, string> = {
  id: "1",
  version: "1",
  title: "Próba",
  name: "Próba",
  namePl: "Próba",
  nameEn: "Trial",
  reason: "Próba, dlaczego tak ma być i nie inaczej.",
  fullName: "Jan Próbny",
  clusterId: "2",
  personId: "1",
  organisationId: "1",
  regionId: "1",
  meetingId: "1",
  themeId: "1",
  topicId: "1",
  fromDay: "2027-01-04",
  toDay: "2027-12-31",
  day: "2027-02-05",
  dueOn: "2027-02-05",
  position: "1",
};
