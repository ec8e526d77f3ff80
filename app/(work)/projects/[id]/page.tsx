import { ProjectBody } from "#components/projects/project-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getProjectPage } from "#lib/projects/queries";
import { scenariosOf } from "#lib/scenarios/queries";

export default async function ProjectPage({ params }: PageProps) {
  const here = await work("programme.read");
  const id = recordId((await params).id);
  const project = page(() => getProjectPage(here.actor, id));
  return <ProjectBody project={project} scenarios={scenariosOf(here.actor, id)} here={here} />;
}
