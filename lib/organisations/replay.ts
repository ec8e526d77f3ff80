import { organisationList } from "#lib/organisations/columns";
import { getOrganisationPage, listOrganisations } from "#lib/organisations/queries";
import { type Reads, listed } from "#lib/testing/reads";
import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createOrganisationAction: { allowed: staff, form: { type: "enterprise", country: "PL" } },
  editOrganisationAction: { allowed: staff, form: { type: "enterprise", country: "PL" } },
  archiveOrganisationAction: { allowed: staff },
};

/** How this domain's records are read. */
export const reads: Reads = {
  organisation: { list: listed(organisationList, listOrganisations), pages: [getOrganisationPage] },
};
