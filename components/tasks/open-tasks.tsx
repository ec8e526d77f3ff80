import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { openTasksOf } from "#lib/tasks/handover/queries";

/** What somebody who leaves has still to do, with the list where it is handed over; nothing where there is nothing. */
export function OpenTasks({ here: { actor, t }, personId }: { here: Work; personId: number | null }) {
  const count = openTasksOf(actor, personId);
  return count === 0 ? null : (
    <p className="notice mt-4">
      <Link href={`/tasks?owner=${personId}`}>{t("tasks.openOf", { count })}</Link>
    </p>
  );
}
