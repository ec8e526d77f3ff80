import { regionName } from "#components/regions/region-body";
import { ContactForm } from "#components/regions/contact-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getRegion } from "#lib/regions/queries";

export default async function NewContactPage({ params }: PageProps) {
  const { actor, t, locale } = await work("region.edit");
  const id = Number((await params).id);
  const region = page(() => getRegion(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${id}`, label: regionName(region, locale) }]} title={t("regions.addContact")} />
      <div className="section">
        <ContactForm regionId={id} t={t} />
      </div>
    </>
  );
}
