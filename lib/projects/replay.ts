import { projectList } from "#lib/projects/columns";
import { getProjectPage, listProjects } from "#lib/projects/queries";
import { type Reads, listed } from "#lib/testing/reads";
import { type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createProjectAction: { allowed: ["officer", "manager", "admin"], form: { acronym: "X", titlePl: "X" } },
  editProjectAction: { allowed: ["officer", "manager", "admin"], form: { acronym: "X", titlePl: "X" } },
  archiveProjectAction: { allowed: ["officer", "manager", "admin"] },
};

/** How this domain's records are read. */
export const reads: Reads = {
  project: { list: listed(projectList, listProjects), pages: [getProjectPage] },
};
