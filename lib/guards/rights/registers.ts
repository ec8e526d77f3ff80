import ts from "typescript";
import { nodesOf, type Sources } from "#lib/guards/reading/sources";

/** Where a role may be called by its name: who may (policy), which rows (scope), the closed list, texts and the invented office. */
const owners = /^db\/(enums\.ts$|seed\/)|^lib\/access\/policy\.ts$|\/scope\.ts$|\/messages\//;

/** Roles called by name outside policy and scope, and anything called `isStaff`. */
export function registers(sources: Sources, roles: readonly string[]): string[] {
  return sources.flatMap(({ path, syntax }) => {
    const staff = nodesOf(syntax, ts.isIdentifier).some((one) => one.text === "isStaff") ? [`${path}: isStaff`] : [];
    if (owners.test(path)) return staff;
    const named = nodesOf(syntax, ts.isStringLiteralLike).map((one) => one.text);
    return [...staff, ...new Set(named.filter((text) => roles.includes(text)).map((role) => `${path}: "${role}"`))];
  });
}
