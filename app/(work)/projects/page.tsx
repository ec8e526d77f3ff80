import { ListPage } from "#components/list/list-page";
import { Link } from "#components/ui/link";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { projectList } from "#lib/projects/columns";
import { listProjects } from "#lib/projects/queries";

export default async function ProjectsPage({ searchParams }: PageProps) {
  const here = await work("programme.read");
  const state = parseList(projectList, await searchParams);
  const found = page(() => listProjects(here.actor, state));
  const programmes = (
    <Link className="btn" href="/programmes">
      {here.t("programmes.title")}
    </Link>
  );
  return <ListPage here={here} list={projectList} state={state} found={found} add="programme.edit" actions={programmes} />;
}
