import { ProgrammeBody } from "#components/programmes/programme-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getProgrammePage } from "#lib/programmes/queries";

export default async function ProgrammePage({ params }: PageProps) {
  const here = await work("programme.read");
  const id = recordId((await params).id);
  return <ProgrammeBody programme={page(() => getProgrammePage(here.actor, id))} here={here} />;
}
