import { exportOld } from "#lib/export/route";
import { personColumns } from "#lib/people/export";
import { personList } from "#lib/people/list";
import { listPeople } from "#lib/people/queries";

export const GET = exportOld("people", personList, listPeople, personColumns);
