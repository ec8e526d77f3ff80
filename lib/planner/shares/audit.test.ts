import { expect, it } from "vitest";
import { clusterShares, justifiedComplaints } from "#lib/planner/shares/audit";
import { solve } from "#lib/planner/solve/solve";
import { instanceOf } from "#lib/planner/testing/cases";

it("shows each cluster's share beside what it gets; together they get the whole cost", async () => {
  const instance = instanceOf("S01-basic");
  const { plan, objective } = await solve(instance);
  const shares = clusterShares(instance, plan ?? { events: [] });
  expect(shares.map(({ share }) => share)).toEqual(Array.from({ length: 6 }, () => 8333));
  expect(shares.reduce((sum, { spent }) => sum + spent, 0)).toBeCloseTo(objective?.cost ?? 0, -1);
  expect(shares.map(({ seats }) => seats > 0)).toEqual(["C1", "C2", "C3", "C4", "C5", "C6"].map((id) => JSON.stringify(plan).includes(id)));
});

it("finds the events that clusters without a seat could pay themselves", () => {
  const instance = instanceOf("S01-basic");
  expect(justifiedComplaints(instance, { events: [] })).toEqual(
    [{ event: "V-R1-TH2", clusters: ["C1", "C4"], cost: 16400 }].concat([{ event: "V-R4-TH2", clusters: ["C1", "C4"], cost: 13000 }]),
  );
  expect(justifiedComplaints({ ...instance, budget: 1000 }, { events: [] })).toEqual([]);
});
