import { expect, it } from "vitest";
import { canSome } from "#lib/access/actor";
import { createCluster } from "#lib/clusters/commands";
import { newCluster } from "#lib/clusters/input";
import { entities } from "#lib/entities";
import { placesFor } from "#lib/shell/places";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";
import { proposeTopic } from "#lib/topics/commands";
import { newTopic } from "#lib/topics/input";

withOffice("review");

const led = (login: string) => {
  const { main, support } = placesFor(member(login));
  return { main: main.map(({ href }) => href), support: support.map(({ href }) => href) };
};
const counted = (login: string, href: string) => placesFor(member(login)).main.find((one) => one.href === href)?.count;
const nouns = ["/", "/meetings", "/topics", "/clusters", "/regions", "/scenarios"];

it("the rail leads every role to what it may open, and nowhere else", () => {
  expect(led("oficer").main).toEqual(nouns);
  expect(led("oficer").support).toEqual(
    expect.arrayContaining(["/people", "/organisations", "/projects", "/decisions", "/tasks", "/admin/dictionaries", "/admin/permissions"]),
  );
  expect(led("nutribiomed").main).toEqual(nouns);
  expect(led("nutribiomed").support).toContain("/decisions");
  expect(led("admin").support).toContain("/admin");
  expect(led("admin").support).not.toContain("/admin/permissions");
  for (const login of ["oficer", "kierownik", "nutribiomed"]) expect(led(login).support).not.toContain("/admin");
  for (const one of Object.values(entities))
    for (const login of ["oficer", "kierownik", "nutribiomed", "podglad", "admin"])
      expect(canSome(member(login), one.read) || !led(login).support.includes(one.path), `${login} ${one.path}`).toBe(true);
});

it("a count is of the records that the person sees, and follows what is written", () => {
  const logins = ["oficer", "nutribiomed", "lotniczy"];
  const before = logins.map((login) => counted(login, "/topics") ?? 0);
  const own = member("nutribiomed");
  const words = { title: "Szkic", problem: "Mało danych", themeIds: ["2"], clusterId: String(own.clusterIds[0]), intent: "draft" };
  proposeTopic(own, newTopic.parse(words));
  expect(logins.map((login, at) => (counted(login, "/topics") ?? 0) - (before[at] ?? 0))).toEqual([0, 1, 0]);
  const clusters = counted("oficer", "/clusters") ?? 0;
  createCluster(member("oficer"), newCluster.parse({ name: "Klaster Nowy", kind: "economic", stage: "formal", themeIds: ["1"] }));
  expect(counted("oficer", "/clusters")).toBe(clusters + 1);
});

it("counting takes one statement, and none while nothing is written", () => {
  const actor = member("kierownik");
  expect(statementsOf(() => placesFor(actor))).toBeLessThanOrEqual(2);
  expect(statementsOf(() => placesFor(actor))).toBeLessThanOrEqual(1);
});
