export const roles = ["officer", "manager", "coordinator", "viewer", "admin"] as const;
export const locales = ["pl", "en"] as const;
export const provenances = ["office", "public", "sample"] as const;

export const clusterKinds = ["economic", "energy"] as const;
export const clusterStages = ["potential", "initiative", "formal", "dormant", "closed"] as const;
export const organisationTypes = ["enterprise", "research", "business_environment", "public", "association", "other"] as const;
export const consents = ["none", "participants", "public"] as const;
export const contactSources = ["person", "meeting", "someone", "public"] as const;
/** What the office owes to people whose data it keeps. */
export const personDuties = ["notice", "retention"] as const;
export const termRoles = ["coordinator", "deputy"] as const;
export const themeAxes = ["emerging", "cross_cutting"] as const;

export const meetingKinds = ["cluster_forum", "working", "interregional", "bilateral", "other"] as const;
export const meetingStatuses = ["planned", "in_progress", "minutes_draft", "minutes_review", "approved", "cancelled"] as const;
export const agendaKinds = ["point", "presentation"] as const;
export const attendanceStatuses = ["invited", "confirmed", "declined", "present", "absent"] as const;
export const entryKinds = ["topic", "indication", "decision", "task", "note"] as const;

export const topicStatuses = [
  "draft",
  "submitted",
  "returned",
  "accepted",
  "rejected",
  "deferred",
  "merged",
  "split",
  "withdrawn",
] as const;
export const topicChannels = ["meeting", "portal", "email", "phone"] as const;
export const stances = ["interested", "take_part", "co_lead"] as const;
export const supportStates = ["active", "carried", "withdrawn"] as const;

export const regionStatuses = ["candidate", "in_review", "approved", "rejected", "suspended"] as const;
/** Where a region stands today: its state, and whether an approval still holds. */
export const regionStandings = ["candidate", "in_review", "approved", "expired", "rejected", "suspended"] as const;
export const relationKinds = ["agreement", "project", "wanted"] as const;
export const evidenceKinds = ["strategy", "cluster_label", "project", "statistic", "visit_report", "recommendation"] as const;
export const recommendations = ["approve", "defer", "reject", "abstain"] as const;

export const decisionSubjects = ["topic", "region", "scenario", "general"] as const;
export const decisionOutcomes = ["accepted", "rejected", "deferred", "approved", "suspended", "resolved"] as const;
export const decisionStates = ["draft", "published", "superseded"] as const;
export const taskStatuses = ["open", "done", "cancelled"] as const;

export const scenarioStatuses = ["draft", "consultation", "approved", "in_delivery", "closed", "cancelled"] as const;
export const activityTypes = ["study_visit", "workshop"] as const;
export const activityStatuses = ["planned", "host_confirmed", "host_declined", "held", "reported", "cancelled"] as const;
/** What a person set of an activity by hand, so that a calculation keeps it. */
export const handSetParts = ["days", "capacity", "costs"] as const;
export const pinKinds = ["open", "closed", "topic_in", "topic_out", "week", "floor"] as const;
export const participantStatuses = ["nominated", "confirmed", "declined", "reserve", "attended", "absent"] as const;
export const runKinds = ["plan", "explanation"] as const;
export const runStates = ["queued", "running", "cancelling", "done", "cancelled", "failed"] as const;

/** What follows from an account's invitation, password and closing. */
export const userStates = ["active", "invited", "deactivated"] as const;
export const jobKinds = ["mail", "nightly", "resetLink", "backup"] as const;
export const jobStates = ["queued", "running", "done", "failed"] as const;
export const mailStates = ["outbox", "sent", "failed"] as const;
export const linkKinds = ["invitation", "reset"] as const;

/** Kinds of record that have a page, a history and a place in the search. */
export const entities = [
  "cluster",
  "organisation",
  "person",
  "meeting",
  "topic",
  "region",
  "decision",
  "task",
  "scenario",
  "programme",
  "project",
  "theme",
  "criterion",
  "rate",
  "user",
] as const;

/** What an event of the audit may be about. */
export const audited = [...entities, "session", "list", "office"] as const;

/** Closed lists by the name under which their texts stand: `enums.<name>.<value>`. */
export const lists = {
  role: roles,
  locale: locales,
  provenance: provenances,
  clusterKind: clusterKinds,
  clusterStage: clusterStages,
  organisationType: organisationTypes,
  consent: consents,
  contactSource: contactSources,
  personDuty: personDuties,
  termRole: termRoles,
  themeAxis: themeAxes,
  meetingKind: meetingKinds,
  meetingStatus: meetingStatuses,
  agendaKind: agendaKinds,
  attendanceStatus: attendanceStatuses,
  entryKind: entryKinds,
  topicStatus: topicStatuses,
  topicChannel: topicChannels,
  stance: stances,
  supportState: supportStates,
  regionStatus: regionStatuses,
  regionStanding: regionStandings,
  relationKind: relationKinds,
  evidenceKind: evidenceKinds,
  recommendation: recommendations,
  decisionSubject: decisionSubjects,
  decisionOutcome: decisionOutcomes,
  decisionState: decisionStates,
  taskStatus: taskStatuses,
  scenarioStatus: scenarioStatuses,
  activityType: activityTypes,
  activityStatus: activityStatuses,
  pinKind: pinKinds,
  participantStatus: participantStatuses,
  runState: runStates,
  userState: userStates,
  jobKind: jobKinds,
  jobState: jobStates,
  mailState: mailStates,
} as const;

export type ListName = keyof typeof lists;
export type ListValue<N extends ListName> = (typeof lists)[N][number];
export type Role = (typeof roles)[number];
export type Locale = (typeof locales)[number];
export type Entity = (typeof entities)[number];
export type Audited = (typeof audited)[number];
