import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { editProjectAction } from "#lib/projects/actions";
import { getProject } from "#lib/projects/queries";

export default async function EditProjectPage({ params }: PageProps) {
  const here = await work("programme.edit");
  const id = recordId((await params).id);
  const project = page(() => getProject(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/projects/${id}`, label: project.acronym }]} title={here.t("projects.edit")} />
      <div className="section">
        <EntityForm here={here} entity="project" action={editProjectAction} record={project} />
      </div>
    </>
  );
}
