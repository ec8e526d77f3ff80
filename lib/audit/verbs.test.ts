import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { entities } from "#db/enums";
import { actions as policyActions } from "#lib/access/policy";
import { hasMessage } from "#lib/i18n/translate";

/** Every "entity.verb" that a source file hands to the audit, directly or through a variable. */
function auditedActions(): string[] {
  const policy = new Set<string>(policyActions);
  const found = new Set<string>();
  for (const file of globSync("lib/**/*.ts").filter((name) => !name.includes(".test.") && !name.includes("messages"))) {
    const source = readFileSync(file, "utf8");
    if (!source.includes("audit(")) continue;
    for (const [, call] of source.matchAll(/\baudit\(([^;]{0,400})/g))
      for (const [, action] of (call ?? "").matchAll(/"([a-z]+\.[a-zA-Z]+)"/g)) found.add(action ?? "");
    for (const [, action] of source.matchAll(/"([a-z]+\.[a-zA-Z]+)"/g))
      if (action && !policy.has(action) && (entities as readonly string[]).includes(action.split(".")[0] ?? "")) found.add(action);
  }
  return [...found].sort();
}

it("every audited action has a verb, so that no history shows a raw key", () => {
  const all = auditedActions();
  expect(all).toContain("meeting.logEntry");
  expect(all.filter((action) => !hasMessage(`history.verbs.${action.split(".")[1]}`))).toEqual([]);
});
