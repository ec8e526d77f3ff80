import type { PageProps } from "#lib/page-props";
import { PersonForm } from "#components/people/person-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewPersonPage({ searchParams }: PageProps) {
  const { t } = await work("person.edit");
  const { organisation } = await searchParams;
  return (
    <>
      <PageHeader crumbs={[{ href: "/people", label: t("people.title") }]} title={t("people.new")} />
      <div className="section">
        <PersonForm t={t} organisationId={Number(organisation) || null} />
        <p className="small muted mt-3">{t("form.personalData")}</p>
      </div>
    </>
  );
}
