import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { organisations } from "#db/schema/people";
import { users } from "#db/schema/users";
import { now } from "#lib/clock";
import { voice } from "#lib/i18n/voice";
import { columns } from "#lib/list/columns";
import { byRecord } from "#lib/list/filters";
import { listOf, parseList } from "#lib/list/list";
import { filtersOf } from "#lib/list/offer";
import { optionsOf } from "#lib/records/options";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const ids = (options: { value: string }[]) => options.map(({ value }) => Number(value));

it("a coordinator chooses among the own clusters, the office among all", () => {
  const coordinator = member("lotniczy");
  expect(ids(optionsOf(coordinator, "cluster"))).toEqual([...coordinator.clusterIds]);
  expect(optionsOf(member("oficer"), "cluster").length).toBeGreaterThan(1);
});

it("records are looked after by officers and managers, whoever asks", () => {
  for (const login of ["oficer", "admin"]) {
    const offered = ids(optionsOf(member(login), "user"));
    expect(offered).toContain(member("kierownik").userId);
    expect(offered).not.toContain(member("podglad").userId);
  }
  db()
    .update(users)
    .set({ deactivatedAt: now() })
    .where(eq(users.id, member("kierownik").userId))
    .run();
  expect(ids(optionsOf(member("oficer"), "user"))).not.toContain(member("kierownik").userId);
});

it("what a record holds stays among its form's options, first when it is archived or beyond the last", () => {
  const officer = member("oficer");
  const all = ids(optionsOf(officer, "cluster"));
  const [first = 0, second = 0, third = 0] = all;
  expect(ids(optionsOf(officer, "cluster", [third], 2))).toEqual([third, first, second]);
  db().update(clusters).set({ archivedAt: now() }).where(eq(clusters.id, second)).run();
  expect(ids(optionsOf(officer, "cluster"))).not.toContain(second);
  expect(ids(optionsOf(officer, "cluster", [second, first]))).toEqual([second, ...all.filter((id) => id !== second)]);
});

it("the filter of a list names no record that the person does not see", () => {
  const list = listOf<{ id: number }>()({
    domain: "people",
    columns: columns<{ id: number }>()({ title: { kind: "number", sort: true, value: (row) => row.id } }),
    filters: { organisation: byRecord("organisation") },
    sort: "title",
  });
  const id = db().select({ id: organisations.id }).from(organisations).get()?.id ?? 0;
  const offered = (login: string) => {
    const actor = member(login);
    return filtersOf({ ...voice("pl"), actor }, list, parseList(list, { organisation: String(id) }))[0]?.options ?? [];
  };
  expect(ids(offered("podglad"))).toContain(id);
  expect(offered("nutribiomed")).toEqual([]);
});
