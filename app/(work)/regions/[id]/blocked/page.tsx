import { BlockedBody } from "#components/blocked-dates/blocked-body";
import { page, work } from "#lib/access/session";
import { getBlockedDates } from "#lib/blocked-dates/queries";
import type { PageProps } from "#lib/page-props";

export default async function BlockedDatesPage({ params }: PageProps) {
  const here = await work("region.edit");
  const of = { entity: "region", entityId: Number((await params).id) } as const;
  const blocked = page(() => getBlockedDates(here.actor, of));
  return <BlockedBody of={of} blocked={blocked} here={here} />;
}
