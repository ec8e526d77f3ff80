import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { editPersonAction } from "#lib/people/actions";
import { getNamedPerson } from "#lib/people/queries";

export default async function EditPersonPage({ params }: PageProps) {
  const here = await work("person.edit");
  const { t } = here;
  const id = recordId((await params).id);
  const person = page(() => getNamedPerson(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/people/${id}`, label: person.fullName }]} title={t("people.edit")} />
      <div className="section">
        <EntityForm here={here} entity="person" action={editPersonAction} record={person} />
        <p className="small muted mt-3">{t("form.personalData")}</p>
      </div>
    </>
  );
}
