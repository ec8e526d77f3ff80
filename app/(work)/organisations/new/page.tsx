import { OrganisationForm } from "#components/organisations/organisation-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewOrganisationPage() {
  const here = await work("organisation.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/organisations", label: t("organisations.title") }]} title={t("organisations.new")} />
      <div className="section">
        <OrganisationForm here={here} />
      </div>
    </>
  );
}
