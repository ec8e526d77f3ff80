import { CoordinatorHome } from "#components/home/coordinator-home";
import { StaffHome } from "#components/home/staff-home";
import { work } from "#lib/access/session";

export default async function HomePage() {
  const here = await work();
  return here.can("office.read") ? <StaffHome here={here} /> : <CoordinatorHome here={here} />;
}
