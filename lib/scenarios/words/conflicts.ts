import type { MessageKey } from "#lib/i18n/translate";
import type { Tongue } from "#lib/scenarios/words/naming";

const messages: Record<string, MessageKey> = {
  "pins.open": "scenarios.conflict.open",
  "pins.closed": "scenarios.conflict.closed",
  "pins.topicsIn": "scenarios.conflict.topicsIn",
  floors: "scenarios.conflict.floors",
  budget: "scenarios.conflict.budget",
  maxEvents: "scenarios.conflict.maxEvents",
};

/** The two parts of a decision as the planner writes it: `pins.open:V-2-3` is the group `pins.open` and the target `V-2-3`. */
export function decisionParts(decision: string): { group: string; target: string } {
  const [group = "", target = ""] = decision.split(":");
  return { group, target };
}

/** Decisions that cannot hold together, a line each. */
export const conflictWords = (decisions: string[], { t, naming }: Pick<Tongue, "t" | "naming">): string[] =>
  decisions.map((decision) => {
    const { group, target } = decisionParts(decision);
    const message = messages[group];
    return message ? t(message, { name: target && naming(target) }) : decision;
  });
