import { ProjectBody } from "#components/projects/project-body";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getProjectPage } from "#lib/projects/queries";

export default async function ProjectPage({ params }: PageProps) {
  const here = await work("programme.read");
  const id = Number((await params).id);
  return <ProjectBody project={page(() => getProjectPage(here.actor, id))} here={here} />;
}
