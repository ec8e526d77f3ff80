import { exportRoute } from "#lib/export/route";
import { organisationList } from "#lib/organisations/columns";
import { listOrganisations } from "#lib/organisations/queries";

export const GET = exportRoute(organisationList, listOrganisations);
