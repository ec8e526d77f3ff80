import { expect, it } from "vitest";
import { historyOf } from "#lib/history/history";
import { addBlockedDates, freeBlockedDates } from "#lib/blocked-dates/commands";
import { newBlockedDates } from "#lib/blocked-dates/input";
import { getBlockedDates } from "#lib/blocked-dates/queries";
import { idIn } from "#lib/scenarios/programme/codes";
import { loadScenario } from "#lib/scenarios/programme/records";
import { problemNow } from "#lib/scenarios/runs/problem";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice("scenario");

const typed = (values: Record<string, string>) =>
  newBlockedDates.parse({ fromDay: "7.10.2013", toDay: "11.10.2013", reason: "Targi", ...values });
const problem = () => problemNow(loadScenario(1));

it("a cluster's blocked days close their week to it, a region's to every event there, until they are freed", () => {
  const officer = member("oficer");
  const cluster = problem().clusters[0]?.id ?? "";
  const region = problem().events[0]?.region ?? "";
  const weeks = () => problem().events.find((event) => event.region === region)?.weeks ?? [];
  const blocked = () => problem().clusters.find((one) => one.id === cluster)?.blockedWeeks;
  expect([blocked(), weeks().includes("2013-10-07")]).toEqual([[], true]);
  addBlockedDates(officer, typed({ clusterId: String(idIn(cluster)) }));
  addBlockedDates(officer, typed({ regionId: String(idIn(region)) }));
  expect([blocked(), weeks().includes("2013-10-07")]).toEqual([["2013-10-07"], false]);
  const { rows } = getBlockedDates(officer, { entity: "region", entityId: idIn(region) });
  expect(rows).toMatchObject([{ fromDay: "2013-10-07", toDay: "2013-10-11", reason: "Targi" }]);
  for (const login of ["nutribiomed", "podglad", "admin"])
    expect(() => freeBlockedDates(member(login), { id: rows[0]?.id ?? 0 })).toThrow("errors.refused");
  freeBlockedDates(officer, { id: rows[0]?.id ?? 0 });
  expect(weeks()).toContain("2013-10-07");
  expect(historyOf(officer, "region", idIn(region)).map((event) => event.action)).toEqual(
    expect.arrayContaining(["region.blockDates", "region.freeDates"]),
  );
});

it("a coordinator blocks days of their own cluster only; others none; an end before its beginning is refused", () => {
  const coordinator = member("nutribiomed");
  const own = coordinator.clusterIds[0] ?? 0;
  expect(addBlockedDates(coordinator, typed({ clusterId: String(own) }))).toEqual({ entity: "cluster", entityId: own });
  expect(() => addBlockedDates(coordinator, typed({ clusterId: String(own === 1 ? 2 : 1) }))).toThrow("errors.refused");
  expect(() => addBlockedDates(coordinator, typed({ regionId: "1" }))).toThrow("errors.refused");
  for (const login of ["podglad", "admin"])
    expect(() => addBlockedDates(member(login), typed({ clusterId: "1" }))).toThrow("errors.refused");
  expect(() => addBlockedDates(member("oficer"), typed({ clusterId: "1", toDay: "1.10.2013" }))).toThrow("field.endBeforeStart");
  expect(() => addBlockedDates(member("oficer"), typed({}))).toThrow("errors.notFound");
  expect(() => getBlockedDates(member("podglad"), { entity: "cluster", entityId: own })).toThrow("errors.refused");
});

it("SEC-02 the days of a cluster and their reason are read by those who may change them, by nobody else and nowhere else", () => {
  const own = member("nutribiomed").clusterIds[0] ?? 0;
  addBlockedDates(member("nutribiomed"), typed({ clusterId: String(own), reason: "Operacja prezesa" }));
  addBlockedDates(member("oficer"), typed({ regionId: "1", reason: "Wybory w gminie" }));
  const cluster = { entity: "cluster", entityId: own } as const;
  const region = { entity: "region", entityId: 1 } as const;
  for (const login of ["nutribiomed", "oficer", "kierownik"])
    expect(getBlockedDates(member(login), cluster).rows).toMatchObject([{ reason: "Operacja prezesa" }]);
  for (const login of ["lotniczy", "podglad", "admin"]) expect(() => getBlockedDates(member(login), cluster)).toThrow("errors.refused");
  for (const login of ["nutribiomed", "podglad", "admin"]) expect(() => getBlockedDates(member(login), region)).toThrow("errors.refused");
  for (const login of ["lotniczy", "nutribiomed", "podglad", "oficer"]) expect(search(member(login), "operacja prezesa")).toEqual([]);
  expect(() => historyOf(member("lotniczy"), "cluster", own)).toThrow("errors.refused");
});

it("freed days are gone once; one blocked period and three take the same statements", () => {
  const officer = member("oficer");
  const of = { entity: "region", entityId: 1 } as const;
  addBlockedDates(officer, typed({ regionId: "1" }));
  const read = () => statementsOf(() => getBlockedDates(officer, of));
  const one = read();
  for (const fromDay of ["1.10.2013", "2.10.2013"]) addBlockedDates(officer, typed({ regionId: "1", fromDay }));
  expect([read(), getBlockedDates(officer, of).rows.length]).toEqual([one, 3]);
  const { id } = getBlockedDates(officer, of).rows[0] ?? { id: 0 };
  freeBlockedDates(officer, { id });
  expect(() => freeBlockedDates(officer, { id })).toThrow("errors.notFound");
  expect(() => addBlockedDates(officer, typed({ regionId: "99999" }))).toThrow("errors.notFound");
});
