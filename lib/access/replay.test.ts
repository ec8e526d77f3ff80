import { globSync, readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { database, db } from "#db/client";
import type { Role } from "#db/enums";
import { looseKey, translate } from "#lib/i18n/translate";
import { eventsAfter, everyRecord, lastEvent, mistold } from "#lib/testing/audited";
import { withOffice } from "#lib/testing/office";
import { common, type Case, type Replay } from "#lib/testing/replay";
import { send, signInAs, withRequest, type Action } from "#lib/testing/request";

vi.mock("next/headers", () => import("#lib/testing/next-headers"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));

withOffice("scenario");
withRequest();

const logins: Record<Role, string> = {
  officer: "oficer",
  manager: "kierownik",
  coordinator: "nutribiomed",
  viewer: "podglad",
  admin: "admin",
};

const sources = globSync("lib/**/*.ts").filter((file) => !file.includes(".test."));
const together = async (files: string[]) =>
  Object.assign({}, ...(await Promise.all(files.map((file) => import(`../../${file}`))))) as Record<string, unknown>;
const actions = await together(sources.filter((file) => readFileSync(file, "utf8").startsWith('"use server"')));
const declared = Object.assign(
  {},
  ...(await Promise.all(
    sources.filter((file) => file.endsWith("/replay.ts") && !file.includes("testing/")).map((file) => import(`../../${file}`)),
  ).then((modules: { replay: Replay }[]) => modules.map((one) => one.replay))),
) as Replay;
const cases = Object.entries(declared).filter((entry): entry is [string, Case] => typeof entry[1] === "object");

const skipped = new Set(["audit_events", "sessions", "login_attempts", "search_index"]);
const dump = () =>
  JSON.stringify(
    (database().prepare("select name from sqlite_master where type = 'table' and sql not like '%VIRTUAL%'").pluck().all() as string[])
      .filter((name) => !skipped.has(name) && !name.startsWith("search_index") && !name.startsWith("sqlite_"))
      .map((name) => [name, database().prepare(`select * from "${name}"`).all()]),
  );

/** Records that some deeds need and the demonstration office lacks. */
function prepare(): void {
  db().run("insert into memberships (cluster_id, organisation_id) values (2, 1)");
  db().run("insert into jobs (kind, payload, state, run_at) values ('mail', '{}', 'failed', '2026-01-01')");
  db().run("update decisions set reason = 'Próba, dlaczego tak ma być.' where state = 'draft' and reason is null");
  db().run(
    "insert into indications (cluster_id, as_said) select 2, 'Katalonia' where not exists (select 1 from indications where region_id is null)",
  );
}

const answerOf = (name: string, { form, foreign }: Case, version = "1") =>
  send(actions[name] as Action, { ...common, version, ...foreign?.(), ...form });

/** The same as a person does it who was told of a newer version: once more, with that one. */
async function answerInTheEnd(name: string, one: Case) {
  const first = await answerOf(name, one);
  return first.state?.newer ? answerOf(name, one, String(first.state.newer.version)) : first;
}

it("SEC-03 every server action is declared by its domain", () => {
  const names = Object.entries(actions).filter(([, value]) => typeof value === "function");
  expect(names.map(([name]) => name).filter((name) => !(name in declared))).toEqual([]);
  expect(Object.keys(declared).filter((name) => !(name in actions))).toEqual([]);
});

it.each(cases)("SEC-03 %s is refused to nobody and to every role without the right, and changes nothing", async (name, one) => {
  prepare();
  expect((await answerOf(name, one)).to).toMatch(/^\/sign-in/);
  for (const [role, login] of Object.entries(logins) as [Role, string][]) {
    if (one.allowed.includes(role)) continue;
    signInAs(login);
    const before = dump();
    const { state } = await answerOf(name, one);
    expect(state?.problems, `${role}: ${JSON.stringify(state?.fields)}`).toEqual([translate("pl")("errors.refused")]);
    expect(dump() === before, `${role} changed nothing`).toBe(true);
  }
});

it.each(cases)("SEC-03 %s is done for every role that may, or says what stops it", async (name, one) => {
  prepare();
  for (const role of one.allowed) {
    signInAs(logins[role]);
    const [then, last] = [everyRecord(), lastEvent()];
    database().exec("SAVEPOINT deed");
    const { to, state } = await answerInTheEnd(name, one);
    expect(mistold(eventsAfter(last), then, everyRecord()), `what the log tells of ${name}`).toEqual([]);
    database().exec("ROLLBACK TO deed");
    const said = [...(state?.problems ?? []), ...Object.values(state?.fields ?? {})];
    const stopped = one.stops ? [translate("pl")(looseKey(one.stops))] : [];
    expect(said, `${role} ${to ?? ""}`).toEqual(stopped);
    if (!one.stops) expect(to ?? state?.done, role).toMatch(/^(?!\/sign-in)\S/);
  }
});
