const tones: Record<string, string> = {
  accepted: "vine",
  approved: "vine",
  published: "vine",
  done: "vine",
  formal: "vine",
  confirmed: "vine",
  host_confirmed: "vine",
  present: "vine",
  submitted: "amber",
  in_review: "amber",
  minutes_draft: "amber",
  minutes_review: "amber",
  in_progress: "lake",
  open: "amber",
  consultation: "amber",
  returned: "lake",
  candidate: "lake",
  initiative: "lake",
  rejected: "brick",
  suspended: "brick",
  expired: "amber",
  failed: "brick",
};

/** A state as a word; its colour only repeats what the word says. */
export function StateChip({ state, label }: { state: string; label: string }) {
  return <span className={`chip ${tones[state] ?? ""}`}>{label}</span>;
}
