import { RegionForm } from "#components/regions/region-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewRegionPage() {
  const here = await work("region.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/regions", label: t("regions.title") }]} title={t("regions.new")} />
      <div className="section">
        <RegionForm here={here} />
      </div>
    </>
  );
}
