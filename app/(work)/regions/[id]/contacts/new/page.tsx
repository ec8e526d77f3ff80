import { ContactForm } from "#components/regions/part-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getRegion } from "#lib/regions/queries";

export default async function NewContactPage({ params }: PageProps) {
  const here = await work("region.edit");
  const id = recordId((await params).id);
  const region = page(() => getRegion(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${id}`, label: region.name }]} title={here.t("regions.addContact")} />
      <div className="section">
        <ContactForm here={here} regionId={id} />
      </div>
    </>
  );
}
