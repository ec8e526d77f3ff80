import { exportRoute } from "#lib/export/route";
import { personList } from "#lib/people/columns";
import { listPeople } from "#lib/people/queries";

export const GET = exportRoute(personList, listPeople);
