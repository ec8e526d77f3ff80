import type { Work } from "#lib/access/session";
import type { Proof } from "#lib/scenarios/runs/proof";
import { proofWords } from "#lib/scenarios/words/proof";

type Props = {
  proof: Proof | null;
  isDraft?: boolean;
  /** The programme or its conditions are others by now; the day of the calculation says which are meant. */
  changedSince?: string | null;
  here: Work;
};

/** The three words the page knows: proven optimum, best found with its gaps, draft; for what they were said of. */
export function ProofChip({ proof, isDraft = false, changedSince, here }: Props) {
  const { t, format } = here;
  if (isDraft) return <span className="chip">{t("scenarios.proof.draft")}</span>;
  const words = proof && proofWords(proof, here);
  if (!words) return null;
  if (changedSince) return <span className="chip amber">{t("scenarios.proof.before", { at: format.moment(changedSince) })}</span>;
  return <span className={`chip ${proof.status === "optimal" ? "vine" : "amber"}`}>{words}</span>;
}
