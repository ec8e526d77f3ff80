import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { createPersonAction } from "#lib/people/actions";

export default async function NewPersonPage({ searchParams }: PageProps) {
  const here = await work("person.edit");
  const { t } = here;
  const organisationId = recordId((await searchParams).organisation) || null;
  return (
    <>
      <PageHeader crumbs={[{ href: "/people", label: t("people.title") }]} title={t("people.new")} />
      <div className="section">
        <EntityForm here={here} entity="person" action={createPersonAction} values={{ organisationId }} hidden={{ who: "" }} />
        <p className="small muted mt-3">{t("form.personalData")}</p>
      </div>
    </>
  );
}
