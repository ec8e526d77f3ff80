import type * as pl from "#lib/decisions/messages/pl";

export const decisions: typeof pl.decisions = {
  title: "Decisions",
  lead: "{total, plural, one {# decision} other {# decisions}}",
  number: "No.",
  subject: "Subject",
  kind: "Kind",
  new: "Add a general decision",
  edit: "Edit draft",
  name: "Words",
  validUntil: "Valid until",
  override: "Reason for the exception",
  meeting: "Meeting",
  supersededBy: "Superseded by",
  publishOne: "Publish",
  outcome: "Outcome",
  reason: "Reason",
  state: "State",
  published: "Published",
  by: "By",
  drafts: "Drafts to publish",
  publish: "Publish selected",
  rules: {
    changed: "Nothing was published: “{title}” has changed since this page was opened. Read the new words and publish again.",
    noReason: "Nothing was published: “{title}” has no reason. Add it and publish again.",
    none: "Choose at least one draft.",
    published: "A published decision cannot be changed.",
  },
};

export const enums: typeof pl.enums = {
  decisionSubject: {
    topic: "topic",
    region: "region",
    scenario: "scenario",
    general: "general",
  },
  decisionOutcome: {
    accepted: "accepted",
    rejected: "rejected",
    deferred: "deferred",
    approved: "approved",
    suspended: "suspended",
    resolved: "resolved",
  },
  decisionState: {
    draft: "draft",
    published: "published",
    superseded: "superseded",
  },
  entity: {
    decision: "decision",
  },
};

export const verbs: typeof pl.verbs = {
  publish: "published",
  supersede: "superseded",
};
