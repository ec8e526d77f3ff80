import { RegionBodyEvidence } from "#components/regions/region-evidence";
import { ReviewForm } from "#components/regions/review-form";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getRegionPage, neighbours } from "#lib/regions/queries";

export default async function ReviewRegionPage({ params }: PageProps) {
  const here = await work("region.review");
  const { actor, t } = here;
  const id = recordId((await params).id);
  const region = page(() => getRegionPage(actor, id));
  const { previous, next } = neighbours(actor, id);
  return (
    <>
      <PageHeader crumbs={[{ href: `/regions/${id}`, label: region.name }]} title={t("regions.reviewTitle")}>
        {previous && (
          <Link className="btn" rel="prev" href={`/regions/${previous}/review`}>
            {t("regions.previousRegion")}
          </Link>
        )}
        {next && (
          <Link className="btn" rel="next" href={`/regions/${next}/review`}>
            {t("regions.nextRegion")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        {region.can.review ? <ReviewForm region={region} here={here} /> : <p>{t("regions.rules.notInReview")}</p>}
        <RegionBodyEvidence region={region} here={here} />
      </div>
    </>
  );
}
