import type { decisions as pl } from "#lib/i18n/messages/pl/decisions";

export const decisions: typeof pl = {
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
    none: "Choose at least one draft.",
    published: "A published decision cannot be changed.",
  },
};
