import { readDictionaries } from "#lib/dictionaries/queries";
import type { Reads } from "#lib/testing/reads";
import { type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createThemeAction: { allowed: ["manager", "admin"], form: { axis: "emerging" } },
  createCriterionAction: { allowed: ["manager", "admin"], form: { weight: "1" } },
  editThemeAction: { allowed: ["manager", "admin"], form: { axis: "emerging" } },
  editCriterionAction: { allowed: ["manager", "admin"], form: { weight: "1" } },
  editRateAction: { allowed: ["officer", "manager", "admin"], form: { amount: "10" } },
  retireEntryAction: { allowed: ["manager", "admin"], form: { dictionary: "themes" } },
};

const entry = { list: readDictionaries, pages: [] };

/** How this domain's records are read. */
export const reads: Reads = { theme: entry, criterion: entry, rate: entry };
