import { ProgrammeForm } from "#components/projects/programme-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewProgrammePage() {
  const here = await work("programme.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/programmes", label: here.t("programmes.title") }]} title={here.t("programmes.new")} />
      <div className="section">
        <ProgrammeForm t={here.t} />
      </div>
    </>
  );
}
