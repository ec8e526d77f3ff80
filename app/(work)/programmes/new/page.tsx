import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createProgrammeAction } from "#lib/programmes/actions";

export default async function NewProgrammePage() {
  const here = await work("programme.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/programmes", label: here.t("programmes.title") }]} title={here.t("programmes.new")} />
      <div className="section">
        <EntityForm here={here} entity="programme" action={createProgrammeAction} />
      </div>
    </>
  );
}
