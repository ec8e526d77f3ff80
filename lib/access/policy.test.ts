import { expect, it } from "vitest";
import { roles } from "#db/enums";
import { actsForClusters, policyRows } from "#lib/access/policy";

it("the whole matrix of rights is what was agreed", () => {
  expect(policyRows().map(({ action, grants }) => `${action}: ${grants.join(" ")}`)).toMatchSnapshot();
});

it("of all roles the coordinator alone acts for clusters and so needs a person", () => {
  expect(roles.filter(actsForClusters)).toEqual(["coordinator"]);
});
