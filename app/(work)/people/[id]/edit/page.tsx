import type { PageProps } from "#lib/page-props";
import { PersonForm } from "#components/people/person-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getNamedPerson } from "#lib/people/queries";

export default async function EditPersonPage({ params }: PageProps) {
  const { actor, t } = await work("person.edit");
  const id = Number((await params).id);
  const person = page(() => getNamedPerson(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/people/${id}`, label: person.fullName }]} title={t("people.edit")} />
      <div className="section">
        <PersonForm t={t} person={person} />
        <p className="small muted mt-3">{t("form.personalData")}</p>
      </div>
    </>
  );
}
