import { exportRoute } from "#lib/export/route";
import { projectList } from "#lib/projects/columns";
import { listProjects } from "#lib/projects/queries";

export const GET = exportRoute(projectList, listProjects);
