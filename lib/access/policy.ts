import { roles, type Role } from "#db/enums";

/** `own`: records of a cluster the person coordinates today; `visible`: whatever the scope of the record's domain shows. */
export type Grant = "any" | "own" | "visible" | "no";

const grants = (officer: Grant, manager: Grant, coordinator: Grant, viewer: Grant, admin: Grant): Record<Role, Grant> => ({
  officer,
  manager,
  coordinator,
  viewer,
  admin,
});

const staff = grants("any", "any", "no", "no", "no");
const officers = grants("any", "no", "no", "no", "no");
const managers = grants("no", "any", "no", "no", "no");
const admins = grants("no", "no", "no", "no", "any");
const readers = grants("any", "any", "no", "any", "any");
const everyone = grants("any", "any", "any", "any", "any");
const visible = grants("visible", "visible", "visible", "visible", "visible");

/** Who may do what. *When* (state, term of office, deadline) is each domain's `rules.ts`. */
export const policy = {
  "cluster.read": everyone,
  "cluster.edit": staff,
  "cluster.block": grants("any", "any", "own", "no", "no"),
  "organisation.read": readers,
  "organisation.edit": staff,
  "person.read": readers,
  "person.edit": staff,
  "person.anonymise": grants("any", "no", "no", "no", "any"),
  "meeting.read": visible,
  "meeting.edit": staff,
  "meeting.log": staff,
  "meeting.approve": staff,
  "meeting.approveOwn": managers,
  "meeting.publish": officers,
  "topic.read": visible,
  "topic.propose": grants("any", "no", "own", "no", "no"),
  "topic.edit": grants("any", "no", "own", "no", "no"),
  "topic.translate": officers,
  "topic.support": grants("any", "no", "own", "no", "no"),
  "topic.return": staff,
  "topic.decide": managers,
  "topic.withdraw": grants("any", "no", "own", "no", "no"),
  "region.read": everyone,
  "region.edit": staff,
  "region.indicate": grants("any", "no", "own", "no", "no"),
  "region.review": staff,
  "region.decide": managers,
  "review.read": grants("any", "any", "no", "no", "no"),
  "contact.read": grants("any", "any", "no", "no", "no"),
  "decision.read": visible,
  "decision.draft": staff,
  "decision.publish": managers,
  "task.read": readers,
  "task.edit": staff,
  "scenario.read": visible,
  "scenario.edit": officers,
  "scenario.approve": managers,
  "scenario.seat": officers,
  "scenario.nominate": grants("any", "no", "own", "no", "no"),
  "run.read": readers,
  "brief.read": readers,
  "programme.read": readers,
  "programme.edit": grants("any", "any", "no", "no", "any"),
  "list.export": grants("visible", "visible", "visible", "visible", "no"),
  "history.read": readers,
  "office.read": readers,
  "dictionary.edit": grants("no", "any", "no", "no", "any"),
  "rate.edit": grants("any", "any", "no", "no", "any"),
  "user.edit": admins,
  "audit.read": admins,
  "mail.read": admins,
  "job.read": admins,
  "job.run": admins,
  "permission.read": readers,
} as const satisfies Record<string, Record<Role, Grant>>;

export type Action = keyof typeof policy;

export const actions = Object.keys(policy) as Action[];

/** True for a role that does some deeds for its own clusters alone, and so needs a person with terms of office. */
export const actsForClusters = (role: Role): boolean => actions.some((action) => policy[action][role] === "own");

/** The policy as rows for `/admin/permissions` and the test: action, then one grant per role in the order of `roles`. */
export const policyRows = (): { action: Action; grants: Grant[] }[] =>
  actions.map((action) => ({ action, grants: roles.map((role) => policy[action][role]) }));
