import { CoordinatorHome } from "#components/home/coordinator-home";
import { StaffHome } from "#components/home/staff-home";
import { isStaff } from "#lib/access/actor";
import { work } from "#lib/access/session";

export default async function HomePage() {
  const here = await work();
  return isStaff(here.actor) ? <StaffHome here={here} /> : <CoordinatorHome here={here} />;
}
