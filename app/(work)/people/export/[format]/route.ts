import { exportRoute } from "#lib/export/route";
import { personColumns } from "#lib/people/export";
import { personList } from "#lib/people/list";
import { listPeople } from "#lib/people/queries";

export const GET = exportRoute("people", personList, listPeople, personColumns);
