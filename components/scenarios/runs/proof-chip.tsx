import type { Work } from "#lib/access/session";
import type { Proof } from "#lib/scenarios/runs/proof";

/** The three words the page knows: proven optimum, best found with its gap, draft. */
export function ProofChip({ proof, isDraft = false, here: { t, format } }: { proof: Proof | null; isDraft?: boolean; here: Work }) {
  const short = (value: number) => format.number(Math.round(value * 10) / 10);
  if (isDraft) return <span className="chip">{t("scenarios.proof.draft")}</span>;
  if (!proof || proof.status === "infeasible") return null;
  if (proof.status === "optimal")
    return <span className="chip vine">{t("scenarios.proof.optimal", { seconds: short(Math.max(0.1, proof.seconds)) })}</span>;
  if (proof.gap === null) return <span className="chip">{t("scenarios.proof.draft")}</span>;
  return <span className="chip amber">{t("scenarios.proof.feasible", { gap: `${short(proof.gap * 100)} %` })}</span>;
}
