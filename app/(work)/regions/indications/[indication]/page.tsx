import { IndicationBody } from "#components/regions/indication-body";
import { page, work } from "#lib/access/session";
import { recordId } from "#lib/page-props";
import { getIndicationPage } from "#lib/regions/indications/queries";

type Props = { params: Promise<{ indication: string }> };

export default async function IndicationPage({ params }: Props) {
  const here = await work("region.read");
  const id = recordId((await params).indication);
  return <IndicationBody indication={page(() => getIndicationPage(here.actor, id))} here={here} />;
}
