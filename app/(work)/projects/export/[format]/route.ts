import { exportRoute } from "#lib/export/route";
import { listProjects } from "#lib/projects/queries";
import { projectColumns } from "#lib/projects/export";
import { projectList } from "#lib/projects/list";

export const GET = exportRoute("projects", projectList, listProjects, projectColumns);
