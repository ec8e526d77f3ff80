import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getUser } from "#lib/users/queries";

export default async function UserHistoryPage({ params }: PageProps) {
  const here = await work("user.edit");
  const id = Number((await params).id);
  const { name } = page(() => getUser(here.actor, id));
  return <HistoryPage here={here} entity="user" id={id} title={name} back={`/admin/users/${id}`} />;
}
