import { globSync, readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { and, ne } from "drizzle-orm";
import { database, db } from "#db/client";
import type { Role } from "#db/enums";
import { activities, participants } from "#db/schema/scenarios";
import { topics } from "#db/schema/topics";
import { castActor } from "#lib/access/demo";
import { startSession } from "#lib/access/sessions";
import { emptyState, type FormState } from "#lib/forms/state";
import { translate } from "#lib/i18n/translate";
import { withOffice } from "#lib/testing/office";

let token: string | undefined;
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => (token ? { value: token } : undefined), set: () => undefined, delete: () => undefined }),
  headers: () => Promise.resolve(new Headers()),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next/navigation", () => ({
  redirect: (target: string) => {
    throw new Error(`redirect ${target}`);
  },
  notFound: () => {
    throw new Error("notFound");
  },
  forbidden: () => {
    throw new Error("forbidden");
  },
}));

withOffice("scenario");

const logins: Record<Role, string> = {
  officer: "oficer",
  manager: "kierownik",
  coordinator: "nutribiomed",
  viewer: "podglad",
  admin: "admin",
};

/** Values that pass most schemas; what differs stands beside the action. */
const common: Record<string, string> = {
  id: "1",
  version: "1",
  title: "Próba",
  name: "Próba",
  namePl: "Próba",
  nameEn: "Trial",
  reason: "Próba",
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

type Case = { allowed: Role[]; form?: Record<string, string> };
const staff: Role[] = ["officer", "manager"];
const officer: Role[] = ["officer"];
const manager: Role[] = ["manager"];
const admin: Role[] = ["admin"];

/** Who may do each deed to records that are not their own; everybody else must be refused, whatever they send. */
const cases: Record<string, Case> = {
  createClusterAction: { allowed: staff, form: { kind: "economic", stage: "formal" } },
  editClusterAction: { allowed: staff, form: { kind: "economic", stage: "formal" } },
  archiveClusterAction: { allowed: staff },
  addTermAction: { allowed: staff, form: { role: "deputy" } },
  endTermAction: { allowed: staff },
  addBlockedDatesAction: { allowed: staff },
  addMembershipAction: { allowed: staff },
  endMembershipAction: { allowed: staff },
  createDecisionAction: { allowed: staff, form: { outcome: "resolved" } },
  editDecisionAction: { allowed: staff, form: { outcome: "resolved" } },
  archiveDecisionAction: { allowed: staff },
  publishDecisionsAction: { allowed: manager, form: { decisionIds: "1" } },
  createThemeAction: { allowed: ["manager", "admin"], form: { axis: "emerging" } },
  createCriterionAction: { allowed: ["manager", "admin"], form: { weight: "1" } },
  editThemeAction: { allowed: ["manager", "admin"], form: { axis: "emerging" } },
  editCriterionAction: { allowed: ["manager", "admin"], form: { weight: "1" } },
  editRateAction: { allowed: ["officer", "manager", "admin"], form: { amount: "10" } },
  retireEntryAction: { allowed: ["manager", "admin"], form: { dictionary: "themes" } },
  retryJobAction: { allowed: admin },
  orderBackupAction: { allowed: admin },
  createMeetingAction: { allowed: staff, form: { kind: "working" } },
  editMeetingAction: { allowed: staff, form: { kind: "working" } },
  moveMeetingAction: { allowed: staff, form: { to: "minutes_draft" } },
  addAgendaItemAction: { allowed: staff, form: { kind: "point" } },
  archiveMeetingAction: { allowed: staff },
  editAgendaItemAction: { allowed: staff, form: { kind: "point" } },
  moveAgendaItemAction: { allowed: staff, form: { to: "up" } },
  removeAgendaItemAction: { allowed: staff },
  editEntryAction: { allowed: staff, form: { words: "Próba" } },
  tickAttendanceAction: { allowed: staff },
  addWalkInAction: { allowed: staff },
  withdrawEntryAction: { allowed: staff },
  publishNoteAction: { allowed: officer, form: { titlePl: "x", bodyPl: "x", author: "x" } },
  createOrganisationAction: { allowed: staff, form: { type: "enterprise", country: "PL" } },
  editOrganisationAction: { allowed: staff, form: { type: "enterprise", country: "PL" } },
  archiveOrganisationAction: { allowed: staff },
  createPersonAction: { allowed: staff, form: { consent: "none", contactSource: "meeting" } },
  editPersonAction: { allowed: staff, form: { consent: "none", contactSource: "meeting" } },
  archivePersonAction: { allowed: staff },
  anonymisePersonAction: { allowed: ["officer", "admin"], form: { confirm: "yes" } },
  createProjectAction: { allowed: ["officer", "manager", "admin"], form: { acronym: "X", titlePl: "X" } },
  editProjectAction: { allowed: ["officer", "manager", "admin"], form: { acronym: "X", titlePl: "X" } },
  archiveProjectAction: { allowed: ["officer", "manager", "admin"] },
  createProgrammeAction: { allowed: ["officer", "manager", "admin"] },
  editProgrammeAction: { allowed: ["officer", "manager", "admin"] },
  archiveProgrammeAction: { allowed: ["officer", "manager", "admin"] },
  createRegionAction: { allowed: staff, form: { country: "PL" } },
  editRegionAction: { allowed: staff, form: { country: "PL" } },
  archiveRegionAction: { allowed: staff },
  moveRegionAction: { allowed: staff, form: { to: "in_review" } },
  decideRegionAction: { allowed: manager, form: { outcome: "approved" } },
  saveReviewAction: { allowed: staff, form: { recommendation: "abstain" } },
  addEvidenceAction: { allowed: staff, form: { claim: "x", kind: "project", strength: "1" } },
  editEvidenceAction: { allowed: staff, form: { claim: "x", kind: "project", strength: "1" } },
  checkEvidenceAction: { allowed: staff },
  archiveEvidenceAction: { allowed: staff },
  addContactAction: { allowed: staff },
  editContactAction: { allowed: staff },
  archiveContactAction: { allowed: staff },
  addRelationAction: { allowed: staff, form: { kind: "project" } },
  removeRelationAction: { allowed: staff },
  indicateRegionAction: { allowed: officer, form: { priority: "2" } },
  matchIndicationAction: { allowed: staff },
  createScenarioAction: { allowed: officer, form: { budget: "1", maxEvents: "1", maxEventsPerWeek: "1", minGapWeeks: "1", maxTrips: "1" } },
  editScenarioAction: { allowed: officer, form: { budget: "1", maxEvents: "1", maxEventsPerWeek: "1", minGapWeeks: "1", maxTrips: "1" } },
  moveScenarioAction: { allowed: manager, form: { status: "approved" } },
  archiveScenarioAction: { allowed: officer },
  startRunAction: { allowed: officer },
  cancelRunAction: { allowed: officer, form: { runId: "1" } },
  tuneAction: { allowed: officer, form: { tolerance: "10" } },
  acceptPriceAction: { allowed: officer, form: { extra: "0" } },
  restoreRunAction: { allowed: officer, form: { runId: "1" } },
  copyScenarioAction: { allowed: officer },
  pinAction: { allowed: officer, form: { kind: "closed", target: "V-1-1" } },
  editActivityAction: { allowed: officer, form: { startsOn: "2013-09-10", language: "en", status: "planned" } },
  nominateAction: { allowed: officer },
  answerSeatAction: { allowed: officer, form: { status: "confirmed" } },
  giveBackSeatAction: { allowed: officer },
  addReserveAction: { allowed: officer },
  withdrawReserveAction: { allowed: officer },
  createTaskAction: { allowed: staff },
  editTaskAction: { allowed: staff },
  moveTaskAction: { allowed: staff, form: { status: "done" } },
  proposeTopicAction: { allowed: officer, form: { problem: "x", intent: "submit" } },
  editTopicAction: { allowed: officer, form: { problem: "x" } },
  submitTopicAction: { allowed: officer },
  returnTopicAction: { allowed: staff, form: { note: "x" } },
  withdrawTopicAction: { allowed: officer },
  supportTopicAction: { allowed: officer, form: { stance: "interested" } },
  withdrawSupportAction: { allowed: officer },
  decideTopicAction: { allowed: manager, form: { outcome: "accepted" } },
  reopenTopicAction: { allowed: manager },
  archiveTopicAction: { allowed: officer },
  inviteUserAction: { allowed: admin, form: { email: "x@example.org", role: "viewer", locale: "pl" } },
  editUserAction: { allowed: admin, form: { role: "admin" } },
  deactivateUserAction: { allowed: admin },
  inviteAgainAction: { allowed: admin },
  endUserSessionsAction: { allowed: admin },
};

/** Deeds that concern nobody's rights over records: signing in, one's own account, one's own language, links that carry their own proof. */
const ownDeeds = new Set(
  "signInAction demoSignInAction setLanguageAction setPasswordAction askResetAction changePasswordAction editOwnAccountAction renewCalendarAction endCalendarAction".split(
    " ",
  ),
);
/** The same deeds by another door, each of which calls one above; and those that need a record the office does not hold yet. */
const elsewhere = new Set(
  "deliverEntry editNoteAction withdrawNoteAction logLineAction freeBlockedDatesAction pinDeedAction acceptPriceDeedAction tuneDeedAction restoreRunDeedAction".split(
    " ",
  ),
);

const modules = globSync("lib/**/*.ts")
  .filter((file) => !file.includes(".test."))
  .filter((file) => readFileSync(file, "utf8").startsWith('"use server"'));
const load = async () => {
  const all: Record<string, unknown> = {};
  for (const file of modules) Object.assign(all, await import(`../../${file}`));
  return all;
};

const skipped = new Set(["audit_events", "sessions", "login_attempts", "search_index"]);
const dump = () =>
  JSON.stringify(
    (database().prepare("select name from sqlite_master where type = 'table' and sql not like '%VIRTUAL%'").pluck().all() as string[])
      .filter((name) => !skipped.has(name) && !name.startsWith("search_index") && !name.startsWith("sqlite_"))
      .map((name) => [name, database().prepare(`select * from "${name}"`).all()]),
  );

/** A foreign record where the coordinator's own would be allowed. */
function foreignIds(name: string): Record<string, string> {
  const own = castActor("nutribiomed").clusterIds[0] ?? 0;
  if (/Topic/.test(name)) {
    const row = db().select({ id: topics.id }).from(topics).where(ne(topics.clusterId, own)).get();
    return { id: String(row?.id), topicId: String(row?.id) };
  }
  if (/^nominateAction|SeatAction|withdrawReserveAction/.test(name)) {
    const row = db()
      .select({ id: participants.id })
      .from(participants)
      .where(and(ne(participants.clusterId, own)))
      .get();
    return { id: String(row?.id) };
  }
  if (name === "editActivityAction" || name === "addReserveAction")
    return { id: String(db().select({ id: activities.id }).from(activities).get()?.id) };
  return {};
}

const formOf = (name: string): FormData => {
  const form = new FormData();
  for (const [key, value] of Object.entries({ ...common, ...foreignIds(name), ...cases[name]?.form })) form.set(key, value);
  if (name === "decideRegionAction") form.set("validUntil", "2027-12-31");
  return form;
};

it("SEC-03 every server action is declared here", async () => {
  const names = Object.entries(await load())
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name);
  expect(names.filter((name) => !cases[name] && !ownDeeds.has(name) && !elsewhere.has(name))).toEqual([]);
  expect(Object.keys(cases).filter((name) => !names.includes(name))).toEqual([]);
});

it.each(Object.keys(cases))("SEC-03 %s is refused to nobody and to every role without the right, and changes nothing", async (name) => {
  const action = (await load())[name] as (state: FormState, form: FormData) => Promise<FormState>;
  prepare();
  token = undefined;
  await expect(action(emptyState, formOf(name))).rejects.toThrow("redirect /sign-in");
  for (const [role, login] of Object.entries(logins) as [Role, string][]) {
    if (cases[name]?.allowed.includes(role)) continue;
    token = startSession(castActor(login).userId, "", "");
    const before = dump();
    const state = await action(emptyState, formOf(name));
    expect(state.problems, `${role}: ${JSON.stringify(state.fields)}`).toEqual([translate("pl")("errors.refused")]);
    expect(dump() === before, `${role} changed nothing`).toBe(true);
  }
});

/** Records that some deeds need and the demonstration office lacks. */
function prepare(): void {
  db().run("insert into memberships (cluster_id, organisation_id) values (2, 1)");
  db().run("insert into jobs (kind, payload, state, run_at) values ('mail', '{}', 'failed', '2026-01-01')");
  db().run(
    "insert into indications (cluster_id, as_said) select 2, 'Katalonia' where not exists (select 1 from indications where region_id is null)",
  );
}

it("SEC-03 the right role does get through", async () => {
  const action = (await load()).createClusterAction as (state: FormState, form: FormData) => Promise<FormState>;
  token = startSession(castActor("oficer").userId, "", "");
  await expect(action(emptyState, formOf("createClusterAction"))).rejects.toThrow("redirect /clusters/");
  expect(db().all("select 1 from clusters where name = 'Próba'")).toHaveLength(1);
});
