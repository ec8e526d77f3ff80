import { ProjectForm } from "#components/projects/project-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewProjectPage() {
  const here = await work("programme.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/projects", label: here.t("projects.title") }]} title={here.t("projects.new")} />
      <div className="section">
        <ProjectForm here={here} />
      </div>
    </>
  );
}
