import { UserBody } from "#components/users/user-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getUser } from "#lib/users/queries";

export default async function UserPage({ params }: PageProps) {
  const here = await work("user.edit");
  const id = recordId((await params).id);
  return <UserBody user={page(() => getUser(here.actor, id))} here={here} />;
}
