import { RegionBody } from "#components/regions/region-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getRegionPage } from "#lib/regions/queries";

export default async function RegionPage({ params }: PageProps) {
  const here = await work("region.read");
  const id = recordId((await params).id);
  return <RegionBody region={page(() => getRegionPage(here.actor, id))} here={here} />;
}
