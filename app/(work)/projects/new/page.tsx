import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createProjectAction } from "#lib/projects/actions";

export default async function NewProjectPage() {
  const here = await work("programme.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/projects", label: here.t("projects.title") }]} title={here.t("projects.new")} />
      <div className="section">
        <EntityForm here={here} entity="project" action={createProjectAction} />
      </div>
    </>
  );
}
