import { expect, it } from "vitest";
import { editedOrganisation, newOrganisation } from "#lib/organisations/input";
import { isNip, isRegon, plainNumber } from "#lib/reading/registers";

it("PL-14 of ten last digits at most one fits", () => {
  for (const start of ["123456321", "526025027", "895100000"])
    expect([..."0123456789"].filter((last) => isNip(start + last)).length).toBeLessThanOrEqual(1);
});

it.each([
  ["1234563218", true],
  ["5260250274", true],
  ["1234563217", false],
  ["2134563218", false],
  ["0000000000", false],
  ["123456321", false],
  ["12345632180", false],
  ["123456321a", false],
])("PL-14 NIP %s is %s", (nip, fits) => expect(isNip(nip)).toBe(fits));

it.each([
  ["123456785", true],
  ["12345678512347", true],
  ["123456784", false],
  ["12345678512346", false],
  ["12345678412347", false],
  ["000000000", false],
  ["12345678", false],
  ["1234567851234", false],
])("PL-14 REGON %s is %s", (regon, fits) => expect(isRegon(regon)).toBe(fits));

it("strips prefix, spaces and hyphens only where they are decoration", () => {
  expect(plainNumber("PL 123-456-32-18")).toBe("1234563218");
  expect(plainNumber("123 456 785")).toBe("123456785");
  expect(plainNumber("PLX")).toBe("PLX");
});

const typed = { name: "Zakład Testowy", type: "enterprise", country: "PL" };
const problems = (input: object) => newOrganisation.safeParse(input).error?.issues.map((issue) => [issue.path[0], issue.message]);

it("PL-14 wrong Polish numbers get their sentence beside their field", () => {
  expect(problems({ ...typed, nip: "123-456-32-17", regon: "1" })).toEqual([
    ["nip", "organisations.rules.nip"],
    ["regon", "organisations.rules.regon"],
  ]);
  expect(problems({ ...typed, country: "polska" })?.[0]?.[0]).toBe("country");
});

it("PL-14 Polish numbers are kept as digits, foreign ones as typed", () => {
  expect(newOrganisation.parse({ ...typed, nip: "PL 123-456-32-18" })).toMatchObject({ nip: "1234563218", regon: null });
  expect(editedOrganisation.parse({ ...typed, id: "1", version: "1", country: "DE", nip: "DE 811 907 980" }).nip).toBe("DE 811 907 980");
});
