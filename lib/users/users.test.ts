import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { database, db } from "#db/client";
import { jobs, mails } from "#db/schema/office";
import { authLinks, sessions, users } from "#db/schema/users";
import { demoAccount } from "#lib/access/demo";
import { actorOf, startSession } from "#lib/access/sessions";
import { checkPassword } from "#lib/sign-in/commands";
import { historyOf } from "#lib/history/history";
import { runNextJob } from "#lib/jobs/run";
import { voice } from "#lib/i18n/voice";
import { parseList } from "#lib/list/list";
import { withoutSecrets } from "#lib/mail/send";
import type { Fields } from "#lib/records/fields";
import { formOf } from "#lib/records/form";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";
import { browserName } from "#lib/users/rules";
import { deactivateUser, editOwnAccount, editUser, endUserSessions, inviteAgain, inviteUser } from "#lib/users/commands";
import { invitedFields, userFields } from "#lib/users/fields";
import { editedUser, newUser } from "#lib/users/input";
import { userList } from "#lib/users/columns";
import { askReset, changePassword, setPassword } from "#lib/users/passwords/commands";
import { getOwnAccount, getUser, listUsers } from "#lib/users/queries";

withOffice();

const good = "Czerwona latarnia nad Odrą";
const input = newUser.parse({ email: "Ola.Nowa@Urzad.example", name: "Ola Nowa", role: "viewer", personId: "", locale: "pl" });
const invite = () => inviteUser(member("admin"), input);
const lastMail = () => db().select().from(mails).all().at(-1);
const tokenOf = (body = "") => /\/(?:invite|reset)\/([\w-]+)/.exec(body)?.[1] ?? "";
const chosen = (id: number) => ({ id, version: getUser(member("admin"), id).version });

describe("an invitation", () => {
  it("makes an account without a password, mails one link and is audited", () => {
    const id = invite();
    expect(getUser(member("admin"), id)).toMatchObject({ email: "ola.nowa@urzad.example", state: "invited", role: "viewer" });
    expect(lastMail()).toMatchObject({ recipient: "ola.nowa@urzad.example", state: "outbox" });
    expect(historyOf(member("admin"), "user", id)[0]).toMatchObject({ action: "user.invite", after: { role: "viewer" } });
  });

  it("SEC-35 its link is long, kept hashed, works once and ends what is open", async () => {
    const id = invite();
    const token = tokenOf(lastMail()?.body);
    expect(Buffer.from(token, "base64url").length).toBe(32);
    expect(JSON.stringify(db().select().from(authLinks).all())).not.toContain(token);
    expect(withoutSecrets(lastMail()?.body ?? "")).not.toContain(token);
    const session = startSession(id, "", "");
    expect(await setPassword("reset", token, good, "1.1.1.1")).toBe("access.linkDead");
    expect(await setPassword("invitation", token, good, "1.1.1.1")).toBeNull();
    expect(await setPassword("invitation", token, good, "1.1.1.1")).toBe("access.linkDead");
    expect(actorOf(session)).toBeNull();
    expect(await checkPassword("OLA.nowa@urzad.example", good, "1.1.1.1")).toBe(id);
    expect(historyOf(member("admin"), "user", id)[0]).toMatchObject({ action: "user.setPassword", actorName: "Ola Nowa" });
  });

  it("SEC-35 ends after 24 hours, and when a newer one is sent", async () => {
    const id = invite();
    const first = tokenOf(lastMail()?.body);
    inviteAgain(member("admin"), chosen(id));
    const second = tokenOf(lastMail()?.body);
    expect(await setPassword("invitation", first, good, "")).toBe("access.linkDead");
    database().prepare("update auth_links set expires_at = '2020-01-01T00:00:00.000Z'").run();
    expect(await setPassword("invitation", second, good, "")).toBe("access.linkDead");
  });

  it("refuses an address or a person that has an account, and a coordinator without a person", () => {
    invite();
    expect(invite).toThrow("users.rules.taken");
    const more = { ...input, email: "inna@urzad.example" };
    expect(() => inviteUser(member("admin"), { ...more, personId: member("oficer").personId })).toThrow("users.rules.personTaken");
    expect(() => inviteUser(member("admin"), { ...more, role: "coordinator" })).toThrow("users.rules.coordinatorNeedsPerson");
    expect(() => inviteUser(member("admin"), { ...more, name: null })).toThrow("field.required");
  });
});

describe.each(["oficer", "nutribiomed", "podglad"])("SEC-03 %s", (login) => {
  it("may neither see nor change accounts", () => {
    const actor = member(login);
    const id = member("oficer").userId;
    const refused = [
      () => inviteUser(actor, input),
      () => inviteAgain(actor, { id, version: 1 }),
      () => editUser(actor, { id: actor.userId, version: 1, name: "Ktoś", role: "admin", personId: null }),
      () => deactivateUser(actor, { id, version: 1 }),
      () => endUserSessions(actor, { id, version: 1 }),
      () => getUser(actor, id),
      () => listUsers(actor, parseList(userList, {})),
    ];
    for (const attempt of refused) expect(attempt).toThrow("errors.refused");
  });
});

describe("SEC-37 a copied cookie is dead at once after", () => {
  let id: number;
  let cookie: string;
  beforeEach(() => {
    id = invite();
    cookie = startSession(id, "", "");
    expect(actorOf(cookie)?.userId).toBe(id);
  });

  it("a change of role", () => {
    const { version, name } = getUser(member("admin"), id);
    editUser(member("admin"), editedUser.parse({ id: `${id}`, version: `${version}`, name, role: "officer", personId: "" }));
    expect(actorOf(cookie)).toBeNull();
    expect(historyOf(member("admin"), "user", id)[0]).toMatchObject({ before: { role: "viewer" }, after: { role: "officer" } });
  });

  it("deactivation, also once the account is open again", () => {
    deactivateUser(member("admin"), chosen(id));
    expect(actorOf(cookie)).toBeNull();
    deactivateUser(member("admin"), chosen(id));
    expect(actorOf(cookie)).toBeNull();
    expect(historyOf(member("admin"), "user", id).map((event) => event.action)).toEqual([
      "user.reactivate",
      "user.deactivate",
      "user.invite",
    ]);
  });

  it("signing out everywhere by the administrator, but not after a new name", () => {
    const { version } = getUser(member("admin"), id);
    editUser(member("admin"), { id, version, name: "Aleksandra Nowa", role: "viewer", personId: null });
    expect(actorOf(cookie)?.name).toBe("Aleksandra Nowa");
    endUserSessions(member("admin"), chosen(id));
    expect(actorOf(cookie)).toBeNull();
  });

  it("a change of the own password, which keeps the session it was made in", async () => {
    await setPassword("invitation", tokenOf(lastMail()?.body), good, "");
    const [here, elsewhere] = [startSession(id, "", ""), startSession(id, "", "")];
    const actor = actorOf(here);
    if (!actor) throw new Error("no session");
    expect(await changePassword(actor, "nie to hasło", `${good} 2`)).toMatchObject({ field: "oldPassword" });
    expect(await changePassword(actor, good, "krótkie")).toMatchObject({ message: "access.passwords.length" });
    expect(await changePassword(actor, good, `${good} 2`)).toBeNull();
    expect(actorOf(here)?.userId).toBe(id);
    expect(actorOf(elsewhere)).toBeNull();
    expect(await checkPassword(input.email, good, "")).toBe("wrong");
  });
});

it("nobody changes the own role or closes the own account, and a stale save is refused", () => {
  const admin = member("admin");
  const { version, name } = getUser(admin, admin.userId);
  expect(() => editUser(admin, { id: admin.userId, version, name, role: "officer", personId: null })).toThrow("users.rules.ownRole");
  expect(() => deactivateUser(admin, { id: admin.userId, version })).toThrow("users.rules.ownAccount");
  const id = invite();
  expect(() => editUser(admin, { id, version: 99, name: "X", role: "viewer", personId: null })).toThrow("errors.conflict");
});

it("SEC-33 asking for a reset gives a known, an unknown and a closed account the same answer and the same work", async () => {
  const id = invite();
  deactivateUser(member("admin"), chosen(id));
  const before = db().select().from(mails).all().length;
  for (const email of [" OFICER@demo.grono ", "nikt@demo.grono", input.email]) expect(askReset(email, "2.2.2.2")).toBeNull();
  expect(db().select().from(jobs).where(eq(jobs.kind, "resetLink")).all()).toHaveLength(3);
  for (let ran = true; ran;) ran = await runNextJob();
  expect(db().select().from(mails).all()).toHaveLength(before + 1);
  expect(lastMail()?.recipient).toBe("oficer@demo.grono");
  expect(await setPassword("reset", tokenOf(lastMail()?.body), good, "2.2.2.2")).toBeNull();
  expect(await checkPassword("oficer@demo.grono", good, "2.2.2.2")).toBe(member("oficer").userId);
});

it("SEC-32 guessed links, resets and passwords share one counter", async () => {
  for (let n = 0; n < 10; n += 1) expect(askReset("oficer@demo.grono", `3.3.3.${n}`)).toBeNull();
  expect(askReset("oficer@demo.grono", "3.3.3.99")).toBe("access.throttled");
  expect(await checkPassword("oficer@demo.grono", good, "3.3.3.99")).toBe("throttled");
  for (let n = 0; n < 30; n += 1) expect(await setPassword("reset", `guess${n}`, good, "4.4.4.4")).toBe("access.linkDead");
  expect(await setPassword("reset", "guess", good, "4.4.4.4")).toBe("access.throttled");
  expect(await checkPassword("kierownik@demo.grono", good, "4.4.4.4")).toBe("throttled");
});

it("SEC-30 a password that is short, common or the person's own is refused and leaves the link alive", async () => {
  invite();
  const token = tokenOf(lastMail()?.body);
  const tried = { krótkie: "length", "password1234!": "common", "ola.nowa@urzad.example": "personal", "Klaster gospodarczy": "personal" };
  for (const [password, why] of Object.entries(tried))
    expect(await setPassword("invitation", token, password, "")).toBe(`access.passwords.${why}`);
  expect(await setPassword("invitation", token, "ąę ść żółta łódź 世界", "")).toBeNull();
});

it("SEC-38 a person sees the own sessions only, and saves the own name and language", () => {
  const cookie = startSession(member("oficer").userId, "10.0.0.7", "Firefox");
  startSession(member("kierownik").userId, "", "");
  const actor = actorOf(cookie);
  if (!actor) throw new Error("no session");
  expect(getOwnAccount(actor).sessions).toMatchObject([{ address: "10.0.0.7", agent: "Firefox", isThis: true }]);
  editOwnAccount(actor, { name: "Alicja Oficerska", locale: "en" });
  expect(actorOf(cookie)).toMatchObject({ name: "Alicja Oficerska", locale: "en", role: "officer" });
});

it("a browser is named by its make and system", () => {
  const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
  expect(browserName(chrome)).toBe("Chrome, Linux");
  expect(browserName(`${chrome} Edg/156.0`)).toBe("Edge, Linux");
  expect(browserName("Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) Version/20.0 Safari/604.1")).toBe("Safari, iPhone");
  expect(browserName("curl")).toBe("");
});

it("the list is filtered without regard to marks and case, by role and by state", () => {
  const names = (params: Record<string, string>) => listUsers(member("admin"), parseList(userList, params)).rows.map((row) => row.name);
  inviteUser(member("admin"), { ...input, name: "Żaneta Łódzka" });
  expect(names({ q: "lodzka" })).toEqual(["Żaneta Łódzka"]);
  expect(names({ state: "invited" })).toEqual(["Żaneta Łódzka"]);
  expect(names({ role: "admin" })).toHaveLength(1);
  expect(names({}).at(-1)).toBe("Żaneta Łódzka");
});

it("the list takes the same number of statements for one account and for three", () => {
  const admin = member("admin");
  const statements = () => statementsOf(() => listUsers(admin, parseList(userList, { state: "invited" })));
  invite();
  const one = statements();
  for (const email of ["a@urzad.example", "b@urzad.example"]) inviteUser(admin, { ...input, email });
  expect([listUsers(admin, parseList(userList, { state: "invited" })).total, statements()]).toEqual([3, one]);
});

it("the form of an account asks for what an invitation asked for, except address and language", () => {
  const names = (fields: Fields) => formOf("users", fields, voice("pl"), () => []).map(({ name, hint }) => [name, Boolean(hint)]);
  expect(names(invitedFields)).toEqual([
    ["email", false],
    ["role", false],
    ["personId", true],
    ["name", true],
    ["locale", false],
  ]);
  expect(names(userFields)).toEqual([
    ["name", false],
    ["role", true],
    ["personId", true],
  ]);
});

it("the demonstration doors know only active accounts", () => {
  expect(demoAccount("admin")).toBe(member("admin").userId);
  expect(() => demoAccount("nobody")).toThrow("errors.notFound");
  expect(
    db()
      .select()
      .from(users)
      .all()
      .every((user) => user.passwordHash === null),
  ).toBe(true);
  expect(db().select().from(sessions).all()).toEqual([]);
});
