import { expect, it } from "vitest";
import { db } from "#db/client";
import { recognitions } from "#db/schema/clusters";
import { archiveCluster, createCluster, editCluster } from "#lib/clusters/commands";
import { addTerm } from "#lib/clusters/terms/commands";
import { editedCluster, newCluster } from "#lib/clusters/input";
import { clusterList } from "#lib/clusters/columns";
import { getCluster, getClusterPage, listClusters } from "#lib/clusters/queries";
import { addDays, warsawDay } from "#lib/clock";
import { brokenLink } from "#lib/audit/audit";
import { historyOf } from "#lib/history/history";
import { toCsv } from "#lib/export/table";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { indicateRegion } from "#lib/regions/indications/commands";
import { newIndication } from "#lib/regions/input";
import { search } from "#lib/search/everything";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";
import { proposeTopic } from "#lib/topics/commands";
import { newTopic } from "#lib/topics/input";

withOffice();

const input = newCluster.parse({ name: "Klaster Testowy", kind: "economic", stage: "formal", themeIds: ["1", "2"] });

it("adds a cluster that is found by its inflected words and audited", () => {
  const officer = member("oficer");
  const id = createCluster(officer, input);
  expect(getCluster(officer, id)).toMatchObject({ name: "Klaster Testowy", themeIds: [1, 2], version: 1 });
  expect(search(officer, "testowego klastra").map((hit) => hit.entityId)).toContain(id);
  expect(historyOf(officer, "cluster", id)[0]).toMatchObject({ action: "cluster.create", actorName: "Alicja Officerska" });
  expect(brokenLink()).toBeNull();
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s may not add or edit", (login) => {
  expect(() => createCluster(member(login), input)).toThrow("errors.refused");
  expect(() => archiveCluster(member(login), { id: 1, version: 1 })).toThrow("errors.refused");
});

it("REL-04 a stale save is refused and changes nothing", () => {
  const officer = member("oficer");
  const before = getCluster(officer, 1);
  const typed = { ...before, id: "1", themeIds: [], web: "" } as Record<string, unknown>;
  const values = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, value === null ? "" : Array.isArray(value) ? value : String(value)]),
  );
  editCluster(officer, editedCluster.parse({ ...values, seat: "Oława" }));
  expect(() => editCluster(officer, editedCluster.parse({ ...values, seat: "Brzeg" }))).toThrow("errors.conflict");
  expect(getCluster(officer, 1).seat).toBe("Oława");
});

it("terms of office of one cluster's coordinators never overlap", () => {
  const officer = member("oficer");
  const term = { clusterId: 2, personId: 1, role: "coordinator" as const, fromDay: "2013-01-01", toDay: "2013-12-31", basis: null };
  addTerm(officer, term);
  expect(() => addTerm(officer, { ...term, personId: 2, fromDay: "2013-12-31", toDay: null })).toThrow("clusters.rules.termsOverlap");
  addTerm(officer, { ...term, personId: 2, fromDay: "2014-01-01", toDay: null });
});

it("lists by theme, archived ones apart; a coordinator's page hides what is staff's", () => {
  const officer = member("oficer");
  const list = (params: Record<string, string>) => listClusters(officer, parseList(clusterList, params)).total;
  const all = list({});
  archiveCluster(officer, { id: 1, version: 1 });
  expect(list({})).toBe(all - 1);
  expect(list({ archived: "1" })).toBe(1);
  expect(list({ theme: "1" })).toBeGreaterThan(0);
  expect(list({ sort: "; drop table clusters" })).toBe(all - 1);
  expect(getClusterPage(member("lotniczy"), 1)).toMatchObject({
    owner: null,
    indications: [],
    meetings: [],
    can: { edit: false, history: false },
  });
});

it("SEC-02 a cluster's page and count tell another coordinator nothing of its draft topics and its wishes", () => {
  const own = member("nutribiomed");
  const clusterId = own.clusterIds[0] ?? 0;
  const about = { clusterId: String(clusterId), themeIds: ["1"] };
  proposeTopic(own, newTopic.parse({ ...about, title: "Tajny szkic ziołowy", problem: "Poufny problem", intent: "draft" }));
  indicateRegion(own, newIndication.parse({ ...about, asSaid: "Cicha Dolina", reason: "poufny powód", priority: "1" }));
  const shown = (login: string) => {
    const row = listClusters(member(login), parseList(clusterList, {}), true).rows.find(({ id }) => id === clusterId);
    return `${JSON.stringify(getClusterPage(member(login), clusterId))} ${JSON.stringify(row)}`;
  };
  expect(shown("nutribiomed")).toMatch(/Tajny szkic.*Cicha Dolina.*"topics":0/s);
  expect(shown("lotniczy")).not.toMatch(/Tajny szkic|Cicha Dolina|poufny powód/);
});

it("the file says the same as the list, in its own order of columns", () => {
  const { rows } = listClusters(member("oficer"), parseList(clusterList, { kind: "energy" }), true);
  const file = toCsv(fileColumns("clusters", clusterList.columns, voice("pl"), clusterList.file || []), rows, voice("pl"));
  expect(file.split("\r\n")[0]).toBe(
    '\ufeff"Nazwa";"Rodzaj";"Etap";"Siedziba";"Koordynator (organizacja)";"Dziedziny";"Tematy";"Członkowie";"dane przykładowe"',
  );
  expect(file).toContain('"klaster energii"');
});

it("the list takes the same number of statements for one cluster and for three", () => {
  const officer = member("oficer");
  const archived = () => statementsOf(() => listClusters(officer, parseList(clusterList, { archived: "1" })));
  archiveCluster(officer, { id: 1, version: 1 });
  const one = archived();
  for (const id of [2, 3]) archiveCluster(officer, { id, version: 1 });
  expect(archived()).toBe(one);
  expect(one).toBe(2);
});

it("a recognition that has run out is told from one in force", () => {
  const id = createCluster(member("oficer"), input);
  const recognised = (validTo: string) => db().insert(recognitions).values({ clusterId: id, kind: "national_key_cluster", validTo }).run();
  recognised(addDays(warsawDay(), -1));
  recognised(warsawDay());
  expect(getClusterPage(member("lotniczy"), id).recognitions.map((one) => one.hasEnded)).toEqual([true, false]);
});
