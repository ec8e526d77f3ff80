import { personList } from "#lib/people/columns";
import { getPersonPage, listPeople } from "#lib/people/queries";
import { type Reads, listed } from "#lib/testing/reads";
import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createPersonAction: { allowed: staff, form: { consent: "none", contactSource: "meeting" } },
  editPersonAction: { allowed: staff, form: { consent: "none", contactSource: "meeting" } },
  archivePersonAction: { allowed: staff },
  anonymisePersonAction: { allowed: ["officer", "admin"], form: { confirm: "yes" }, stops: "people.rules.activeAccount" },
};

/** How this domain's records are read. */
export const reads: Reads = {
  person: { list: listed(personList, listPeople), pages: [getPersonPage] },
};
