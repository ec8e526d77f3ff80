import { expect, it } from "vitest";
import { db } from "#db/client";
import { eq } from "drizzle-orm";
import { roles, type Role } from "#db/enums";
import { decisions } from "#db/schema/decisions";
import { topics } from "#db/schema/topics";
import { castActor } from "#lib/access/demo";
import { makeActor } from "#lib/access/actor";
import { createCluster } from "#lib/clusters/commands";
import { draftDecision } from "#lib/decisions/commands";
import { parseList } from "#lib/list/list";
import { entities } from "#lib/entities";
import { createMeeting } from "#lib/meetings/commands";
import { newMeeting } from "#lib/meetings/input";
import { createOrganisation } from "#lib/organisations/commands";
import { newOrganisation } from "#lib/organisations/input";
import { createPerson } from "#lib/people/commands";
import { personList } from "#lib/people/columns";
import { listPeople } from "#lib/people/queries";
import { newPerson } from "#lib/people/input";
import { search } from "#lib/search/everything";
import { countsFor } from "#lib/shell/counts";
import { createTask } from "#lib/tasks/commands";
import { member, withOffice } from "#lib/testing/office";
import { proposeTopic } from "#lib/topics/commands";
import { newTopic } from "#lib/topics/input";

withOffice();

const logins: Record<Role, string> = {
  officer: "oficer",
  manager: "kierownik",
  coordinator: "nutribiomed",
  viewer: "podglad",
  admin: "admin",
};

/** One record of each kind that somebody may not find, all named alike. */
function hide(): void {
  const officer = member("oficer");
  const clusterId = String(member("lotniczy").clusterIds[0]);
  proposeTopic(member("lotniczy"), newTopic.parse({ title: "Kanarek szkic", clusterId, intent: "draft" }));
  proposeTopic(officer, newTopic.parse({ title: "Kanarek urzędowy", clusterId, intent: "draft" }));
  draftDecision(officer, { title: "Kanarek decyzja", meetingId: null });
  createMeeting(officer, newMeeting.parse({ title: "Kanarek spotkanie", kind: "working", day: "3.07.2027" }));
  createTask(officer, { title: "Kanarek zadanie", ownerId: null, dueOn: null, meetingId: null });
  createPerson(officer, newPerson.parse({ fullName: "Kanarek Osoba", consent: "none", contactSource: "person" }));
  createOrganisation(officer, newOrganisation.parse({ name: "Kanarek instytucja", type: "other", country: "PL" }));
}

const office = ["decision", "meeting", "organisation", "person", "task"];
const finds: Record<Role, string[]> = {
  officer: [...office, "topic"],
  manager: office,
  coordinator: [],
  viewer: office.slice(1),
  admin: office.slice(1),
};

it.each(roles)("SEC-02 %s finds what their scopes show and nothing else", (role) => {
  hide();
  const found = search(castActor(logins[role]), "kanarek").map((hit) => hit.entity);
  expect(found.sort()).toEqual(finds[role]);
});

it("SEC-02 a cluster's draft is found by its own coordinators only, an officer's by who wrote it", () => {
  hide();
  const titles = (login: string) => search(member(login), "kanarek", "topic").map((hit) => hit.title);
  expect(titles("lotniczy").sort()).toEqual(["Kanarek szkic", "Kanarek urzędowy"]);
  expect(titles("oficer")).toEqual(["Kanarek urzędowy"]);
  expect(titles("oficer2")).toEqual([]);
});

it("a decision that is published, a topic that is submitted are found from then on by everybody", () => {
  hide();
  db().update(decisions).set({ state: "published", number: 900 }).where(eq(decisions.title, "Kanarek decyzja")).run();
  db().update(topics).set({ status: "submitted", number: 900 }).where(eq(topics.title, "Kanarek szkic")).run();
  const found = search(member("nutribiomed"), "kanarek").map((hit) => hit.title);
  expect(found.sort()).toEqual(["Kanarek decyzja", "Kanarek szkic"]);
});

it("a role that no scope names sees no record of any kind and no number in the rail", () => {
  hide();
  createCluster(member("oficer"), {
    ...{ name: "Kanarek klaster", kind: "economic", stage: "potential", shortName: null, seat: null, founded: null, web: null },
    ...{ description: null, ownerId: null, coordinatingOrganisationId: null, themeIds: [] },
  });
  const stranger = makeActor({ ...member("oficer"), userId: 99_999, role: "guest" as Role });
  expect(search(stranger, "kanarek")).toEqual([]);
  for (const { scope, table } of Object.values(entities))
    expect(db().select({ id: table.id }).from(table).where(scope(stranger)).all()).toEqual([]);
  expect(new Set(countsFor(stranger).values())).toEqual(new Set([0]));
});

it.each([
  ["by address", "z.probna@uczelnia.example"],
  ["by a part of it", "probna@uczelnia"],
  ["by number", "71 770 41 23"],
  ["by number with its country", "+48 717704123"],
  ["by the mobile one", "600-100-200"],
])("a person is found %s", (_how, typed) => {
  const id = createPerson(
    member("oficer"),
    newPerson.parse({
      ...{ fullName: "Zofia Próbna", consent: "none", contactSource: "person" },
      ...{ email: "Zofia <Z.Probna@uczelnia.example>", phone: "tel. (+48) 71 770 41 23 wew. 12, kom. 600 100 200" },
    }),
  );
  expect(search(member("oficer"), typed)).toMatchObject([{ entity: "person", entityId: id }]);
  expect(search(member("oficer"), "600 100 201")).toEqual([]);
  const list = (login: string) => listPeople(member(login), parseList(personList, { q: typed })).rows.map((row) => row.id);
  expect(list("kierownik")).toEqual([id]);
  // Who may not read addresses and numbers cannot guess them by searching either.
  for (const login of ["podglad", "admin"])
    for (const guess of [typed, `ǁ${typed}`]) expect([search(member(login), guess), list(login)]).toEqual([[], []]);
});

it("an institution is found by its tax number as people write it, and by a part of its address", () => {
  const typed = { name: "Uczelnia Próbna", type: "other", country: "PL", nip: "PL 526–025–09–95", web: "www.uczelnia.example/wydzial" };
  const id = createOrganisation(member("oficer"), newOrganisation.parse(typed));
  for (const asked of ["526-025-09-95", "5260250995", "NIP: 526 025 09 95", "uczelnia.example"])
    expect(search(member("oficer"), asked)).toMatchObject([{ entity: "organisation", entityId: id }]);
});

it("a topic is found by its number however long, and a decision's number is another one", () => {
  const clusterId = String(member("lotniczy").clusterIds[0]);
  const id = proposeTopic(
    member("oficer"),
    newTopic.parse({ title: "Temat", problem: "Opis", themeIds: ["1"], clusterId, intent: "submit" }),
  );
  for (const typed of ["T-001", "T-1", "t-1"]) expect(search(member("oficer"), typed)).toMatchObject([{ entity: "topic", entityId: id }]);
  for (const typed of ["R-001", "R-1", "T-10"]) expect(search(member("oficer"), typed)).toEqual([]);
});

it("a ligature of a pasted text is found by its letters", () => {
  const id = createOrganisation(member("oficer"), newOrganisation.parse({ name: "Instytut ﬁnansowania", type: "other", country: "PL" }));
  expect(search(member("oficer"), "finansowania")).toMatchObject([{ entityId: id }]);
});
