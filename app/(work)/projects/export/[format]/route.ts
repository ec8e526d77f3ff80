import { exportOld } from "#lib/export/route";
import { listProjects } from "#lib/projects/queries";
import { projectColumns } from "#lib/projects/export";
import { projectList } from "#lib/projects/list";

export const GET = exportOld("projects", projectList, listProjects, projectColumns);
