import { regionName } from "#components/regions/region-body";
import { RegionForm } from "#components/regions/region-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getRegion } from "#lib/regions/queries";

export default async function EditRegionPage({ params }: PageProps) {
  const { actor, t, locale } = await work("region.edit");
  const id = Number((await params).id);
  const region = page(() => getRegion(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${id}`, label: regionName(region, locale) }]} title={t("regions.edit")} />
      <div className="section">
        <RegionForm t={t} region={region} />
      </div>
    </>
  );
}
