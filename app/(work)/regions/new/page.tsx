import { RegionForm } from "#components/regions/region-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewRegionPage() {
  const { t } = await work("region.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/regions", label: t("regions.title") }]} title={t("regions.new")} />
      <div className="section">
        <RegionForm t={t} />
      </div>
    </>
  );
}
