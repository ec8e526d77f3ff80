import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { editProgrammeAction } from "#lib/programmes/actions";
import { getProgramme } from "#lib/programmes/queries";

export default async function EditProgrammePage({ params }: PageProps) {
  const here = await work("programme.edit");
  const id = recordId((await params).id);
  const programme = page(() => getProgramme(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/programmes/${id}`, label: programme.namePl }]} title={here.t("programmes.edit")} />
      <div className="section">
        <EntityForm here={here} entity="programme" action={editProgrammeAction} record={programme} />
      </div>
    </>
  );
}
