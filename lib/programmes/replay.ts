import { programmeList } from "#lib/programmes/columns";
import { getProgrammePage, listProgrammes } from "#lib/programmes/queries";
import { listed, type Reads } from "#lib/testing/reads";
import type { Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createProgrammeAction: { allowed: ["officer", "manager", "admin"] },
  editProgrammeAction: { allowed: ["officer", "manager", "admin"] },
  archiveProgrammeAction: { allowed: ["officer", "manager", "admin"] },
};

/** How this domain's records are read. */
export const reads: Reads = {
  programme: { list: listed(programmeList, listProgrammes), pages: [getProgrammePage] },
};
