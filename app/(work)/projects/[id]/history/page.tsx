import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getProject } from "#lib/projects/queries";

export default async function ProjectHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const project = page(() => getProject(here.actor, id));
  return <HistoryPage here={here} entity="project" id={id} title={project.acronym} back={`/projects/${id}`} />;
}
