import type { Voice } from "#lib/i18n/voice";
import type { Proof } from "#lib/scenarios/runs/proof";

/** How good a programme is, level by level: proven to the best, or how far at most from what may be possible. Null without a plan. */
export function proofWords({ status, levels, seconds }: Proof, { t, format }: Pick<Voice, "t" | "format">): string | null {
  const short = (value: number) => format.number(Math.round(value * 10) / 10);
  if (status === "infeasible") return null;
  const isStable = levels.some((level) => level.name === "changes");
  if (status === "optimal")
    return t(isStable ? "scenarios.proof.stable" : "scenarios.proof.optimal", { seconds: short(Math.max(0.1, seconds)) });
  const open = levels.filter((level, index) => level.gap !== 0 && levels.findIndex((one) => one.name === level.name) === index);
  const parts = open.map(({ name, gap }) => {
    const level = t(`scenarios.levels.${name}`);
    if (gap === null) return t("scenarios.proof.unbounded", { level });
    return name === "changes" ? t("scenarios.proof.changes") : t("scenarios.proof.level", { level, gap: `${short(gap * 100)} %` });
  });
  return t("scenarios.proof.feasible", { parts: parts.join(", ") });
}
