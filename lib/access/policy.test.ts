import { expect, it } from "vitest";
import { policyRows } from "#lib/access/policy";

it("the whole matrix of rights is what was agreed", () => {
  expect(policyRows().map(({ action, grants }) => `${action}: ${grants.join(" ")}`)).toMatchSnapshot();
});
