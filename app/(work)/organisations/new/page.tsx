import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createOrganisationAction } from "#lib/organisations/actions";

export default async function NewOrganisationPage() {
  const here = await work("organisation.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/organisations", label: t("organisations.title") }]} title={t("organisations.new")} />
      <div className="section">
        <EntityForm here={here} entity="organisation" action={createOrganisationAction} hidden={{ sharedNip: "" }} />
      </div>
    </>
  );
}
