import { BlockedBody } from "#components/blocked-dates/blocked-body";
import { page, work } from "#lib/access/session";
import { getBlockedDates } from "#lib/blocked-dates/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function BlockedDatesPage({ params }: PageProps) {
  const here = await work("region.edit");
  const of = { entity: "region", entityId: recordId((await params).id) } as const;
  const blocked = page(() => getBlockedDates(here.actor, of));
  return <BlockedBody of={of} blocked={blocked} here={here} />;
}
