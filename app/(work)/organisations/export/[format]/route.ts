import { exportRoute } from "#lib/export/route";
import { organisationColumns } from "#lib/organisations/export";
import { organisationList } from "#lib/organisations/list";
import { listOrganisations } from "#lib/organisations/queries";

export const GET = exportRoute("organisations", organisationList, listOrganisations, organisationColumns);
