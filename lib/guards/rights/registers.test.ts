import { expect, it } from "vitest";
import { registers } from "#lib/guards/rights/registers";
import { parse } from "#lib/guards/reading/sources";

const found = (path: string, code: string) => registers(parse({ [path]: code }), ["officer", "viewer"]);

it("a role called by its name, and isStaff anywhere, are named", () => {
  expect(found("lib/topics/queries.ts", 'export const x = actor.role === "viewer";')).toEqual(['lib/topics/queries.ts: "viewer"']);
  expect(found("components/home/home.tsx", 'export const x = <input value="officer" />;')).toHaveLength(1);
  expect(found("lib/access/policy.ts", "export const x = isStaff(actor);")).toEqual(["lib/access/policy.ts: isStaff"]);
});

it("policy, scopes, the closed list, texts and the invented office name roles", () => {
  for (const path of ["lib/access/policy.ts", "lib/topics/scope.ts", "db/enums.ts", "db/seed/people.ts", "lib/i18n/messages/pl/enums.ts"])
    expect(found(path, 'export const x = "officer";')).toEqual([]);
  expect(found("lib/topics/queries.ts", "// officer\nexport const officer = byRole(actor, { officer: all });")).toEqual([]);
});
